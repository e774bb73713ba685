package io.github.instagramv1.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.http.Reply;
import java.util.Optional;
import java.util.Set;

/** Rules of the envelope, of success and of refusal. */
public final class Envelopes {
  private Envelopes() {}

  /** Status 200, the same code in {@code meta}, and {@code data} present, be it {@code null}. */
  public static Optional<Finding> ok(Reply reply) {
    if (reply.status() != 200) {
      return Finding.of("status", "expected 200, got %d %s", reply.status(), reply.errorType());
    }
    if (reply.json().path("meta").path("code").asInt() != 200) {
      return Finding.of("meta.code", "expected 200, got %s", reply.json().path("meta"));
    }
    return reply.json().has("data")
        ? Optional.empty()
        : Finding.of("envelope.data", "the envelope has no data");
  }

  /** A refusal in the envelope, without {@code data}, of one of these types. */
  public static Optional<Finding> refused(Reply reply, int status, Set<String> errorTypes) {
    if (reply.status() != status || !errorTypes.contains(reply.errorType())) {
      return Finding.of(
          "refusal",
          "expected %d %s, got %d %s",
          status,
          errorTypes,
          reply.status(),
          reply.errorType());
    }
    JsonNode meta = reply.json().path("meta");
    if (meta.path("code").asInt() != status) {
      return Finding.of("meta.code", "expected %d, got %s", status, meta.path("code"));
    }
    return reply.json().has("data")
        ? Finding.of("envelope.data", "a refusal has data")
        : Optional.empty();
  }

  /** A 403, which has no envelope. */
  public static Optional<Finding> forbidden(Reply reply) {
    boolean flat =
        reply.json().path("code").asInt() == 403
            && reply.json().path("error_type").asText().equals("OAuthForbiddenException");
    return reply.status() == 403 && flat
        ? Optional.empty()
        : Finding.of(
            "forbidden",
            "expected 403 OAuthForbiddenException without the envelope, got %d %s",
            reply.status(),
            reply.errorType());
  }

  /** {@code data} is present and {@code null}. */
  public static Optional<Finding> nothing(Reply reply) {
    return reply.json().has("data") && reply.data().isNull()
        ? Optional.empty()
        : Finding.of("envelope.null", "expected null, got %s", reply.data());
  }
}
