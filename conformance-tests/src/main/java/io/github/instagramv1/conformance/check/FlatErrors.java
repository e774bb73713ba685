package io.github.instagramv1.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.http.Response;
import java.util.Optional;

/** Rules of OAuth error responses, which have no envelope. */
public final class FlatErrors {
  private static final String TYPE = "OAuthException";

  private FlatErrors() {}

  /** A 400 with the same code, the OAuth error type and a message, and without a redirect. */
  public static Optional<Finding> refused(Response response) {
    if (response.header("Location").isPresent()) {
      return Finding.of("oauth.redirected", "an invalid request is redirected");
    }
    if (response.status() != 400) {
      return Finding.of("oauth.refused", "expected 400, got %d", response.status());
    }
    JsonNode error = response.json();
    boolean flat =
        error.path("code").asInt() == 400
            && error.path("error_type").asText().equals(TYPE)
            && !error.path("error_message").asText().isBlank()
            && !error.has("meta");
    return flat
        ? Optional.empty()
        : Finding.of(
            "oauth.flat",
            "expected code 400, error_type %s and error_message, got %s",
            TYPE,
            error);
  }
}
