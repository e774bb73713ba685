package io.github.instagramv1.server.junit;

import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.store.ApplicationStore;
import io.github.instagramv1.server.store.ApplicationStore.Application;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.TokenStore;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The server of a test: where it is, and who may call it. What the world can be relied on to hold
 * stands in the reference server's README.
 */
public final class InstagramServerInfo {
  private static final Set<Scope> ALL = Set.of(Scope.values());

  private final URI baseUrl;
  private final Database database;
  private final Application application;
  private final Application signing;
  private final String token;
  private final String signedToken;
  private InstagramClient client;

  InstagramServerInfo(URI baseUrl, Database database, long user, Set<Scope> scopes) {
    this.baseUrl = baseUrl;
    this.database = database;
    List<Application> applications = database.read(new ApplicationStore()::all);
    this.application = applications.get(0);
    this.signing = applications.stream().filter(Application::mustSign).findFirst().orElseThrow();
    this.token = createToken(application, user, scopes);
    this.signedToken = createToken(signing, user, scopes);
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
    return createToken(application, user, ALL);
  }

  /**
   * A new access token with these scopes and {@link Scope#BASIC}.
   *
   * @throws IllegalArgumentException if the world has no such user
   */
  public String token(long user, Scope scope, Scope... more) {
    return createToken(application, user, EnumSet.of(scope, more));
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
    return application.clientId();
  }

  /**
   * The client secret of that application, for requests that sign although they need not.
   *
   * @return 32 hexadecimal digits
   */
  public String clientSecret() {
    return application.clientSecret();
  }

  /** A token as {@link #token()}, of an application that must sign its requests. */
  public String signedToken() {
    return signedToken;
  }

  /** A new token as {@link #token(long)}, of an application that must sign its requests. */
  public String signedToken(long user) {
    return createToken(signing, user, ALL);
  }

  /** The client secret that signs the requests with a {@link #signedToken()}. */
  public String signedSecret() {
    return signing.clientSecret();
  }

  /** Returns where the server is, and no credential. */
  @Override
  public String toString() {
    return "InstagramServerInfo[baseUrl=%s, clientId=%s]".formatted(baseUrl, clientId());
  }

  private String createToken(Application owner, long user, Set<Scope> scopes) {
    TokenStore tokens = new TokenStore();
    return database.write(
        handle -> {
          if (tokens.userId(handle, String.valueOf(user)).isEmpty()) {
            throw new IllegalArgumentException("There is no user " + user + " in the sample data.");
          }
          return tokens.create(handle, user, owner.clientId(), scopes, Instant.now());
        });
  }

  private InstagramClient clientOf(String accessToken) {
    return InstagramClient.builder().baseUrl(baseUrl.toString()).accessToken(accessToken).build();
  }
}
