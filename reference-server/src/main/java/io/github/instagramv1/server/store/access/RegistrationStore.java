package io.github.instagramv1.server.store.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads and changes applications and their redirect URIs. */
public final class RegistrationStore {
  private static final String SELECT =
      "SELECT client_id, client_secret, name, enforce_signed FROM applications";

  /**
   * An application.
   *
   * @param mustSign whether its requests must be signed, and so come from a server that keeps the
   *     secret
   * @param redirectUris in alphabetical order
   */
  public record Registration(
      String clientId,
      String clientSecret,
      String name,
      boolean mustSign,
      List<String> redirectUris) {

    public Registration {
      redirectUris = List.copyOf(redirectUris);
    }

    /** Returns the caller, without the secret. */
    @Override
    public String toString() {
      return "Registration[%s, %s]".formatted(clientId, name);
    }
  }

  /** Returns an application by its client id. */
  public Optional<Registration> find(Handle handle, String clientId) {
    return handle
        .createQuery(SELECT + " WHERE client_id = :clientId")
        .bind("clientId", clientId)
        .map((row, context) -> registration(handle, row))
        .findOne();
  }

  /** Returns all applications by name. */
  public List<Registration> all(Handle handle) {
    return handle
        .createQuery(SELECT + " ORDER BY name, client_id")
        .map((row, context) -> registration(handle, row))
        .list();
  }

  private static Registration registration(Handle handle, ResultSet row) throws SQLException {
    return new Registration(
        row.getString("client_id"),
        row.getString("client_secret"),
        row.getString("name"),
        row.getInt("enforce_signed") == 1,
        redirectUris(handle, row.getString("client_id")));
  }

  private static List<String> redirectUris(Handle handle, String clientId) {
    return handle
        .createQuery("SELECT uri FROM redirect_uris WHERE client_id = :clientId ORDER BY uri")
        .bind("clientId", clientId)
        .mapTo(String.class)
        .list();
  }

  /** Registers an application. */
  public void insert(Handle handle, Registration application) {
    handle
        .createUpdate(
            "INSERT INTO applications (client_id, client_secret, name, enforce_signed)"
                + " VALUES (:clientId, :secret, :name, :mustSign)")
        .bind("clientId", application.clientId())
        .bind("secret", application.clientSecret())
        .bind("name", application.name())
        .bind("mustSign", application.mustSign() ? 1 : 0)
        .execute();
    for (String uri : application.redirectUris()) {
      handle
          .createUpdate("INSERT INTO redirect_uris (client_id, uri) VALUES (:clientId, :uri)")
          .bind("clientId", application.clientId())
          .bind("uri", uri)
          .execute();
    }
  }

  /**
   * Replaces the client secret of an application.
   *
   * @return whether the application exists
   */
  public boolean setSecret(Handle handle, String clientId, String secret) {
    return handle
            .createUpdate(
                "UPDATE applications SET client_secret = :secret WHERE client_id = :clientId")
            .bind("secret", secret)
            .bind("clientId", clientId)
            .execute()
        == 1;
  }

  /**
   * Removes an application with its tokens, codes and geographies.
   *
   * @return whether the application existed
   */
  public boolean delete(Handle handle, String clientId) {
    handle
        .createUpdate(
            "DELETE FROM geography_media WHERE geography_id IN"
                + " (SELECT id FROM geographies WHERE client_id = :clientId)")
        .bind("clientId", clientId)
        .execute();
    int last = 0;
    for (String table :
        List.of("geographies", "codes", "tokens", "redirect_uris", "applications")) {
      last =
          handle
              .createUpdate("DELETE FROM " + table + " WHERE client_id = :clientId")
              .bind("clientId", clientId)
              .execute();
    }
    return last == 1;
  }
}
