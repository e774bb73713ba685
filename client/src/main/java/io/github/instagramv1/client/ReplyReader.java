package io.github.instagramv1.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** Tells good replies, refusals and everything else apart. */
final class ReplyReader {
  private final Json json = new Json();

  <T> T read(ApiCall<T> call, int status, String body) {
    if (status == 200) {
      return good(call, status, body);
    }
    throw refusal(call, status, body);
  }

  private <T> T good(ApiCall<T> call, int status, String body) {
    try {
      T reply = json.read(body, call.reply());
      if (reply != null) {
        return reply;
      }
    } catch (JsonProcessingException e) {
      throw new MalformedReplyException(call.operationId(), status, body, e);
    }
    throw new MalformedReplyException(call.operationId(), status, body, null);
  }

  /** Refusals come in an envelope, those of whole applications without one. */
  private InstagramException refusal(ApiCall<?> call, int status, String body) {
    try {
      JsonNode tree = json.tree(body);
      JsonNode meta = tree.has("meta") ? tree.get("meta") : tree;
      if (meta.hasNonNull("error_type")) {
        return new ApiErrorException(
            call.operationId(),
            status,
            meta.get("error_type").asText(),
            meta.path("error_message").asText(""),
            body);
      }
    } catch (JsonProcessingException e) {
      return new MalformedReplyException(call.operationId(), status, body, e);
    }
    return new MalformedReplyException(call.operationId(), status, body, null);
  }
}
