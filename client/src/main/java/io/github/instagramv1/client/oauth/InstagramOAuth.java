package io.github.instagramv1.client.oauth;

import io.github.instagramv1.client.ApiCall;
import io.github.instagramv1.client.ApiReply;
import io.github.instagramv1.client.ApiTransport;
import io.github.instagramv1.client.auth.SecretText;
import io.github.instagramv1.client.error.FailedCall;
import io.github.instagramv1.client.error.MalformedReplyException;
import io.github.instagramv1.client.error.MalformedReplyException.Kind;
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
 * The way of one application to access tokens. A person's browser is sent to the URL of {@link
 * #authorize} and comes back to the application's own redirect URI with a code, which {@link
 * #exchange} turns into a token. Safe to share between threads.
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

  public static OAuthBuilder builder() {
    return new OAuthBuilder();
  }

  /** Asks for a code. {@link Scope#BASIC} is granted without being named. */
  public AuthorizationRequest authorize(Scope... scopes) {
    return authorize("code", scopes);
  }

  /** Asks for a token in the fragment of the redirect, for applications that keep no secret. */
  public AuthorizationRequest authorizeImplicitly(Scope... scopes) {
    return authorize("token", scopes);
  }

  /**
   * The code that a redirect brings.
   *
   * @param redirect the whole URL that the browser came to, or its query with the question mark
   * @param expectedState of the request that it answers
   * @throws RedirectException if the person refused, the state is another, or there is no code
   */
  public String codeFrom(String redirect, String expectedState) {
    return redirects.code(redirect, expectedState);
  }

  /**
   * The access token that the redirect of an implicit request brings.
   *
   * @param redirect the whole URL with its fragment, which only the browser knows
   * @param expectedState of the request that it answers
   * @throws RedirectException if the person refused, the state is another, or there is no token
   */
  public String tokenFrom(String redirect, String expectedState) {
    return redirects.token(redirect, expectedState);
  }

  /**
   * Turns a code into a token. A code works once, so this is not sent again when the reply is lost.
   *
   * @throws io.github.instagramv1.client.error.OAuthException if the code, the secret or the
   *     redirect URI is not right
   */
  public AccessToken exchange(String code) {
    return checked(transport.exchange(call(code)));
  }

  /** The same as {@link #exchange}, without waiting for the reply. */
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
      throw new IllegalStateException("a code is exchanged with a client secret only");
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

  private AccessToken checked(ApiReply<AccessToken> reply) {
    if (reply.value().value() == null) {
      throw new MalformedReplyException(
          new FailedCall("exchangeCode", "POST", baseUrl + TOKEN_PATH, reply.attempts()),
          Kind.WRONG_SHAPE,
          "no access_token",
          reply.raw());
    }
    return reply.value();
  }
}
