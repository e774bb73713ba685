package io.github.instagramv1.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.http.Response;
import java.util.Optional;
import java.util.Set;

/** Rules of the envelopes of successful and error responses. */
public final class Envelopes {
  private Envelopes() {}

  /** Status 200, the same code in {@code meta}, and {@code data} present, be it {@code null}. */
  public static Optional<Finding> ok(Response response) {
    if (response.status() != 200) {
      return Finding.of(
          "status", "expected 200, got %d %s", response.status(), response.errorType());
    }
    if (response.json().path("meta").path("code").asInt() != 200) {
      return Finding.of("meta.code", "expected 200, got %s", response.json().path("meta"));
    }
    return response.json().has("data")
        ? Optional.empty()
        : Finding.of("envelope.data", "the envelope has no data");
  }

  /** An error response in the envelope, without {@code data}, with one of these types. */
  public static Optional<Finding> refused(Response response, int status, Set<String> errorTypes) {
    if (response.status() != status || !errorTypes.contains(response.errorType())) {
      return Finding.of(
          "refusal",
          "expected %d %s, got %d %s",
          status,
          errorTypes,
          response.status(),
          response.errorType());
    }
    JsonNode meta = response.json().path("meta");
    if (meta.path("code").asInt() != status) {
      return Finding.of("meta.code", "expected %d, got %s", status, meta.path("code"));
    }
    return response.json().has("data")
        ? Finding.of("envelope.data", "an error response has data")
        : Optional.empty();
  }

  /** A 403, which has no envelope. */
  public static Optional<Finding> forbidden(Response response) {
    boolean flat =
        response.json().path("code").asInt() == 403
            && response.json().path("error_type").asText().equals("OAuthForbiddenException");
    return response.status() == 403 && flat
        ? Optional.empty()
        : Finding.of(
            "forbidden",
            "expected 403 OAuthForbiddenException without the envelope, got %d %s",
            response.status(),
            response.errorType());
  }

  /** {@code data} is present and {@code null}. */
  public static Optional<Finding> nullData(Response response) {
    return response.json().has("data") && response.data().isNull()
        ? Optional.empty()
        : Finding.of("envelope.null", "expected null, got %s", response.data());
  }
}
