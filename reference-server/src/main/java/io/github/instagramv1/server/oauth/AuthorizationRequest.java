package io.github.instagramv1.server.oauth;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.store.access.RegistrationStore.Registration;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * A valid authorization request of an application.
 *
 * @param redirectUri as sent; it matches a registered one
 * @param implicit whether the token itself is requested, not a code
 * @param scopes always with {@code basic}
 */
record AuthorizationRequest(
    Registration application,
    String redirectUri,
    boolean implicit,
    Set<Scope> scopes,
    Optional<String> state) {

  private static final String DENIED =
      "error=access_denied&error_reason=user_denied"
          + "&error_description=The+user+denied+your+request.";

  AuthorizationRequest {
    scopes = Set.copyOf(scopes);
  }

  /** Returns the redirect with a code. */
  String withCode(String code) {
    return inQuery("code=" + code);
  }

  /**
   * Returns the redirect with a token in its fragment, which the browser does not send to the
   * server.
   */
  String withToken(String token) {
    return redirectUri + "#access_token=" + token + stateParameter();
  }

  /** Returns the redirect after a refusal. */
  String denied() {
    return inQuery(DENIED);
  }

  private String inQuery(String parameters) {
    String separator = redirectUri.contains("?") ? "&" : "?";
    return redirectUri + separator + parameters + stateParameter();
  }

  private String stateParameter() {
    return state
        .map(text -> "&state=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
        .orElse("");
  }
}
