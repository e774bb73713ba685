package io.github.instagramv1.client.transport;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.client.RawReply;
import io.github.instagramv1.client.error.MalformedReplyException.Kind;
import io.github.instagramv1.client.error.Refusal;
import io.github.instagramv1.client.model.ErrorType;
import java.util.function.UnaryOperator;

/**
 * The body of an error response: in an envelope, or without one as whole applications and OAuth are
 * refused.
 *
 * @param type as the server wrote it; what the contract does not have is unknown
 * @param refusal what it says, with secrets taken out
 */
record ErrorBody(ErrorType type, Refusal refusal) {
  /** Whatever is longer is no sentence for people. */
  private static final int LONGEST_TEXT = 2_000;

  private static final int SERVER_ERROR = 500;

  /** Whether a body tells of an error, whatever the status code says. */
  static boolean isIn(JsonNode tree) {
    JsonNode meta = meta(tree);
    return !meta.path("error_type").asText("").isBlank()
        || (tree.has("meta") && !isGood(meta.path("code").asInt(200)));
  }

  /** A body that is no JSON. */
  static ErrorBody unreadable(Kind kind, RawReply reply) {
    return new ErrorBody(ErrorType.UNKNOWN, new Refusal(reply.status(), "", "", kind));
  }

  static ErrorBody of(JsonNode tree, RawReply reply, UnaryOperator<String> redaction) {
    JsonNode meta = meta(tree);
    String type = meta.path("error_type").asText("").strip();
    String message = meta.path("error_message").asText("");
    int code = meta.path("code").asInt(reply.status());
    ErrorType known = ErrorType.of(type);
    String shownType = known == ErrorType.UNKNOWN ? shown(type, redaction) : type;
    return new ErrorBody(
        known,
        new Refusal(code, shownType, shown(message, redaction), fault(type, message, code, reply)));
  }

  private static Kind fault(String type, String message, int code, RawReply reply) {
    if (type.isEmpty() && (message.isEmpty() || reply.status() < SERVER_ERROR)) {
      return Kind.WRONG_SHAPE;
    }
    return isGood(code) ? Kind.CONTRADICTION : null;
  }

  private static String shown(String text, UnaryOperator<String> redaction) {
    return text.length() <= LONGEST_TEXT
        ? redaction.apply(text)
        : redaction.apply(text.substring(0, LONGEST_TEXT)) + "...";
  }

  private static JsonNode meta(JsonNode tree) {
    return tree.path("meta").isObject() ? tree.get("meta") : tree;
  }

  private static boolean isGood(int code) {
    return code >= 200 && code < 300;
  }
}
