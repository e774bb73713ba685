package io.github.instagramv1.client.oauth;

import io.github.instagramv1.client.HttpOptions;
import io.github.instagramv1.client.auth.AccessToken;
import io.github.instagramv1.client.auth.SecretText;
import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.call.ApiResponse;
import io.github.instagramv1.client.call.ApiTransport;
import io.github.instagramv1.client.error.FailedCall;
import io.github.instagramv1.client.error.UnexpectedResponseException;
import io.github.instagramv1.client.error.UnexpectedResponseException.Kind;
import io.github.instagramv1.client.transport.HttpTransport;
import io.github.instagramv1.client.url.BaseUrl;
import io.github.instagramv1.client.url.FormEncoding;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Gets access tokens of users for one application. Send the user's browser to the URL of {@link
 * #authorize}; it returns to the application's redirect URI with a code, which {@link #exchange}
 * exchanges for an access token. Safe for use by several threads.
 */
public final class InstagramOAuth {
  private static final String TOKEN_PATH = "/oauth/access_token";
  private static final int STATE_BYTES = 24;

  private final ApiTransport transport;
  private final String baseUrl;
  private final Application application;
  private final RedirectReader redirects = new RedirectReader();
  private final SecureRandom random = new SecureRandom();

  InstagramOAuth(ApiTransport transport, String baseUrl, Application application) {
    this.transport = transport;
    this.baseUrl = baseUrl;
    this.application = application;
  }

  /** Returns a builder without a client id and a redirect URI. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the URL that requests a code. {@link Scope#BASIC} is granted without being named. */
  public AuthorizationRequest authorize(Scope... scopes) {
    return authorize("code", scopes);
  }

  /**
   * Returns the URL that requests an access token in the fragment of the redirect, for applications
   * that keep no secret.
   */
  public AuthorizationRequest authorizeImplicitly(Scope... scopes) {
    return authorize("token", scopes);
  }

  /**
   * Returns the code of a redirect.
   *
   * @param redirect the whole URL of the redirect, or its query string with the question mark
   * @param expectedState the state of the authorization request
   * @throws RedirectException if the user refused, the state differs, or there is no code
   */
  public String codeFrom(String redirect, String expectedState) {
    return redirects.code(redirect, expectedState);
  }

  /**
   * Returns the access token of the redirect after an implicit request.
   *
   * @param redirect the whole URL of the redirect with its fragment, which only the browser has
   * @param expectedState the state of the authorization request
   * @throws RedirectException if the user refused, the state differs, or there is no token
   */
  public String tokenFrom(String redirect, String expectedState) {
    return redirects.token(redirect, expectedState);
  }

  /**
   * Exchanges a code for an access token. A code works once, so the client does not retry when the
   * response is lost.
   *
   * @throws io.github.instagramv1.client.error.OAuthException if the code, the secret or the
   *     redirect URI is wrong
   */
  public AccessToken exchange(String code) {
    return checked(transport.exchange(call(code)));
  }

  /**
   * Exchanges a code for an access token asynchronously, with the exceptions of {@link #exchange}.
   */
  public CompletableFuture<AccessToken> exchangeAsync(String code) {
    return transport.exchangeAsync(call(code)).thenApply(this::checked);
  }

  private AuthorizationRequest authorize(String responseType, Scope... scopes) {
    byte[] bytes = new byte[STATE_BYTES];
    random.nextBytes(bytes);
    String state = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Map<String, String> query = new LinkedHashMap<>();
    query.put("client_id", application.clientId());
    query.put("redirect_uri", application.redirectUri());
    query.put("response_type", responseType);
    if (scopes.length > 0) {
      query.put(
          "scope", Arrays.stream(scopes).map(Scope::wireName).collect(Collectors.joining(" ")));
    }
    query.put("state", state);
    String url = baseUrl + "/oauth/authorize?" + FormEncoding.encode(query);
    return new AuthorizationRequest(URI.create(url), state);
  }

  private ApiCall<AccessToken> call(String code) {
    if (application.clientSecret() == null) {
      throw new IllegalStateException("the exchange of a code needs a client secret");
    }
    return ApiCall.builder(
            "exchangeCode", "POST", TOKEN_PATH, AccessToken.class, TokenResponse::read)
        .form("client_id", application.clientId())
        .form("client_secret", application.clientSecret())
        .form("grant_type", "authorization_code")
        .form("redirect_uri", application.redirectUri())
        .form("code", SecretText.check("code", code))
        .build();
  }

  private AccessToken checked(ApiResponse<AccessToken> response) {
    if (response.value().value() == null) {
      throw new UnexpectedResponseException(
          new FailedCall("exchangeCode", "POST", baseUrl + TOKEN_PATH, response.attempts()),
          Kind.WRONG_SHAPE,
          "no access_token",
          response.raw());
    }
    return response.value();
  }

  /** Builds an {@link InstagramOAuth} for one application. */
  public static final class Builder extends HttpOptions<Builder> {
    private static final String VERSION = "/v1";

    private BaseUrl baseUrl = new BaseUrl("http://localhost:8080");
    private String clientId;
    private String clientSecret;
    private String redirectUri;

    Builder() {}

    /**
     * Sets the URL of the API, with or without {@code /v1} at its end. Defaults to that of the
     * reference server.
     *
     * @throws IllegalArgumentException if it is not an absolute URL of HTTP
     */
    public Builder baseUrl(String url) {
      String whole = new BaseUrl(url).toString();
      baseUrl =
          whole.endsWith(VERSION)
              ? new BaseUrl(whole.substring(0, whole.length() - VERSION.length()))
              : new BaseUrl(whole);
      return this;
    }

    /** Sets the client id of the application. Required. */
    public Builder clientId(String id) {
      clientId = SecretText.check("client id", id);
      return this;
    }

    /** Sets the client secret of the application. Required only to exchange codes. */
    public Builder clientSecret(String secret) {
      clientSecret = SecretText.check("client secret", secret);
      return this;
    }

    /** Sets the redirect URI exactly as it is registered. Required. */
    public Builder redirectUri(String uri) {
      redirectUri = SecretText.check("redirect URI", uri);
      return this;
    }

    /**
     * Returns the client of the application.
     *
     * @throws IllegalStateException without a client id and a redirect URI
     */
    public InstagramOAuth build() {
      if (clientId == null || redirectUri == null) {
        throw new IllegalStateException(
            "An authorization request needs a client id and a redirect URI: call clientId(...) and"
                + " redirectUri(...)");
      }
      return new InstagramOAuth(
          new HttpTransport(settings(), baseUrl, null, null),
          baseUrl.toString(),
          new Application(clientId, clientSecret, redirectUri));
    }

    @Override
    protected Builder self() {
      return this;
    }
  }
}
