package io.github.instagramv1.server.junit;

import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.server.auth.Scope;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.TokenStore;
import io.github.instagramv1.server.world.KitSettings;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The server of a test: where it is, and who may call it. What the world can be relied on to hold
 * stands in the reference server's README.
 */
public final class InstagramServerInfo {
  private final URI baseUrl;
  private final Database database;
  private final String token;
  private final Map<String, String> settings;
  private InstagramClient client;

  InstagramServerInfo(URI baseUrl, Database database, long user, Set<Scope> scopes) {
    this.baseUrl = baseUrl;
    this.database = database;
    this.settings = KitSettings.of(database);
    this.token = createToken(user, scopes);
  }

  /** Where the API is, with {@code /v1} and without a final slash. */
  public URI baseUrl() {
    return baseUrl;
  }

  /** The access token of the annotation's user and scopes. */
  public String token() {
    return token;
  }

  /**
   * A new access token with all scopes.
   *
   * @throws IllegalArgumentException if the world has no such user
   */
  public String token(long user) {
    return createToken(user, EnumSet.allOf(Scope.class));
  }

  /**
   * A new access token with these scopes and {@link Scope#BASIC}.
   *
   * @throws IllegalArgumentException if the world has no such user
   */
  public String token(long user, Scope scope, Scope... more) {
    return createToken(user, EnumSet.of(scope, more));
  }

  /** The client with the token of {@link #token()}, always the same one. */
  public synchronized InstagramClient client() {
    if (client == null) {
      client = clientOf(token);
    }
    return client;
  }

  /** A new client with a new token of this user, with all scopes. */
  public InstagramClient client(long user) {
    return clientOf(token(user));
  }

  /** A new client with a new token of this user, with these scopes and {@link Scope#BASIC}. */
  public InstagramClient client(long user, Scope scope, Scope... more) {
    return clientOf(token(user, scope, more));
  }

  /** The client id of the application that the tokens belong to. */
  public String clientId() {
    return settings.get("client-id");
  }

  /** A token of user 2 with all scopes, whose application must sign its requests. */
  public String signedToken() {
    return settings.get("signed-token");
  }

  /** The client secret that signs requests with {@link #signedToken()}. */
  public String signedSecret() {
    return settings.get("signed-secret");
  }

  private String createToken(long user, Set<Scope> scopes) {
    TokenStore tokens = new TokenStore();
    return database.write(
        handle -> {
          if (tokens.userId(handle, String.valueOf(user)).isEmpty()) {
            throw new IllegalArgumentException("There is no user " + user + " in this world.");
          }
          return tokens.create(handle, user, clientId(), scopes, Instant.now());
        });
  }

  private InstagramClient clientOf(String accessToken) {
    return InstagramClient.builder().baseUrl(baseUrl.toString()).accessToken(accessToken).build();
  }
}
