package io.github.instagramv1.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.http.Response;
import java.util.Optional;
import java.util.Set;

/** Rules of OAuth error responses, which have no envelope. */
public final class FlatErrors {
  private static final String TYPE = "OAuthException";

  private FlatErrors() {}

  /** A 400 with the same code, the OAuth error type and a message, and without a redirect. */
  public static Optional<Finding> refused(Response response) {
    return refused(response, Set.of(400));
  }

  /** One of several statuses with the same code, the OAuth error type and a message. */
  public static Optional<Finding> refused(Response response, Set<Integer> statuses) {
    if (response.header("Location").isPresent()) {
      return Finding.of("oauth.redirected", "an invalid request is redirected");
    }
    if (!statuses.contains(response.status())) {
      return Finding.of("oauth.refused", "expected %s, got %d", statuses, response.status());
    }
    JsonNode error = response.json();
    boolean flat =
        error.path("code").asInt() == response.status()
            && error.path("error_type").asText().equals(TYPE)
            && !error.path("error_message").asText().isBlank()
            && !error.has("meta");
    return flat
        ? Optional.empty()
        : Finding.of(
            "oauth.flat",
            "expected code %d, error_type %s and error_message, got %s",
            response.status(),
            TYPE,
            error);
  }
}
