package io.github.instagramv1.server.store;

import org.jdbi.v3.core.Handle;

/** The circles that applications defined. */
public final class GeographyStore {

  /** Returns whether a geography belongs to an application. */
  public boolean belongsTo(Handle handle, long id, String clientId) {
    return handle
        .createQuery("SELECT 1 FROM geographies WHERE id = :id AND client_id = :clientId")
        .bind("id", id)
        .bind("clientId", clientId)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }
}
