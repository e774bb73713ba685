package io.github.instagramv1.server.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Lists applications. */
public final class ApplicationStore {

  /**
   * An application.
   *
   * @param mustSign whether requests with its tokens, and with its id alone, must be signed
   */
  public record Application(String clientId, String clientSecret, boolean mustSign) {}

  /** Returns all applications by name. */
  public List<Application> all(Handle handle) {
    return handle
        .createQuery(
            "SELECT client_id, client_secret, enforce_signed FROM applications ORDER BY name")
        .map(
            (row, context) ->
                new Application(
                    row.getString("client_id"),
                    row.getString("client_secret"),
                    row.getInt("enforce_signed") == 1))
        .list();
  }
}
