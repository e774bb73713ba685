package io.github.instagramv1.server.oauth;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.store.access.RegistrationStore.Registration;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * A request of an application for access, found to be one that can be granted.
 *
 * @param redirectUri as it was sent, which matches a registered one
 * @param implicit whether the token itself is asked for, not a code
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

  /** Where the browser goes with a code. */
  String withCode(String code) {
    return inQuery("code=" + code);
  }

  /** Where the browser goes with a token, which its fragment keeps from the server there. */
  String withToken(String token) {
    return redirectUri + "#access_token=" + token + stateParameter();
  }

  /** Where the browser goes when the user said no. */
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
