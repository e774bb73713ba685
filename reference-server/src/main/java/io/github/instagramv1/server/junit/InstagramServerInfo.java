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
 * The server of a test: its address, and access tokens for it. The README of the reference server
 * lists the facts about the sample data on which tests can rely.
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

  /** Returns the base URL of the API, with {@code /v1} and without a final slash. */
  public URI baseUrl() {
    return baseUrl;
  }

  /** Returns the access token with the user and the scopes of the annotation. */
  public String token() {
    return token;
  }

  /**
   * Returns a new access token with all scopes.
   *
   * @throws IllegalArgumentException if the sample data has no user with this id
   */
  public String token(long user) {
    return createToken(application, user, ALL);
  }

  /**
   * Returns a new access token with these scopes and {@link Scope#BASIC}.
   *
   * @throws IllegalArgumentException if the sample data has no user with this id
   */
  public String token(long user, Scope scope, Scope... more) {
    return createToken(application, user, EnumSet.of(scope, more));
  }

  /** Returns the client with the token of {@link #token()}, always the same instance. */
  public synchronized InstagramClient client() {
    if (client == null) {
      client = clientOf(token);
    }
    return client;
  }

  /** Returns a new client with a new token of this user, with all scopes. */
  public InstagramClient client(long user) {
    return clientOf(token(user));
  }

  /**
   * Returns a new client with a new token of this user, with these scopes and {@link Scope#BASIC}.
   */
  public InstagramClient client(long user, Scope scope, Scope... more) {
    return clientOf(token(user, scope, more));
  }

  /** Returns the client id of the application of the tokens. */
  public String clientId() {
    return application.clientId();
  }

  /**
   * Returns the client secret of that application, for requests that are signed voluntarily.
   *
   * @return 32 hexadecimal digits
   */
  public String clientSecret() {
    return application.clientSecret();
  }

  /** Returns a token like {@link #token()} of an application that must sign its requests. */
  public String signedToken() {
    return signedToken;
  }

  /**
   * Returns a new token like {@link #token(long)} of an application that must sign its requests.
   */
  public String signedToken(long user) {
    return createToken(signing, user, ALL);
  }

  /** Returns the client secret with which requests with a {@link #signedToken()} are signed. */
  public String signedSecret() {
    return signing.clientSecret();
  }

  /** Returns the base URL, without credentials. */
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
