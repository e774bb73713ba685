package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.error.Refusal;
import io.github.instagramv1.client.error.UnexpectedResponseException.Kind;
import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.model.ErrorType;
import io.github.instagramv1.client.value.Content;
import java.util.function.UnaryOperator;

/**
 * The body of an error response, with an envelope, or without one as for a 403 and OAuth.
 *
 * @param type as the server sent it; a type outside the contract is unknown
 * @param refusal its content, without secrets
 */
record ErrorBody(ErrorType type, Refusal refusal) {
  /** The maximum length of a message for users. */
  private static final int LONGEST_TEXT = 2_000;

  private static final int SERVER_ERROR = 500;

  /** Returns whether a body reports an error, independent of the status code. */
  static boolean isIn(Content body) {
    ErrorProperties error = ErrorProperties.of(body);
    return !error.type().isBlank() || (error.inEnvelope() && !isGood(error.code().orElse(200)));
  }

  /** Returns the result for a body that is not JSON. */
  static ErrorBody unreadable(Kind kind, RawResponse response) {
    return new ErrorBody(ErrorType.UNKNOWN, new Refusal(response.status(), "", "", kind));
  }

  static ErrorBody of(Content body, RawResponse response, UnaryOperator<String> redaction) {
    ErrorProperties error = ErrorProperties.of(body);
    String type = error.type().strip();
    String message = error.message();
    int code = error.code().orElse(response.status());
    ErrorType known = ErrorType.of(type);
    String shownType = known == ErrorType.UNKNOWN ? redactedText(type, redaction) : type;
    return new ErrorBody(
        known,
        new Refusal(
            code,
            shownType,
            redactedText(message, redaction),
            fault(type, message, code, response)));
  }

  private static Kind fault(String type, String message, int code, RawResponse response) {
    if (type.isEmpty() && (message.isEmpty() || response.status() < SERVER_ERROR)) {
      return Kind.WRONG_SHAPE;
    }
    return isGood(code) ? Kind.CONTRADICTION : null;
  }

  private static String redactedText(String text, UnaryOperator<String> redaction) {
    return text.length() <= LONGEST_TEXT
        ? redaction.apply(text)
        : redaction.apply(text.substring(0, LONGEST_TEXT)) + "...";
  }

  private static boolean isGood(int code) {
    return code >= 200 && code < 300;
  }
}
