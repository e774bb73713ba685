package io.github.instagramv1.client.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the API said when it refused a call.
 *
 * @param code as the body tells it; the HTTP status where it tells none
 * @param errorType the kind of refusal as it was written, empty where the body tells none
 * @param message the error message of the server, which may be empty
 * @param malformedBody what is wrong with the body; null for an error response of this API
 */
public record Refusal(
    int code,
    String errorType,
    String message,
    UnexpectedResponseException.@Nullable Kind malformedBody)
    implements Serializable {

  /** What an error response of this API says. */
  public Refusal(int code, String errorType, String message) {
    this(code, errorType, message, null);
  }

  /** The part of an exception's message that follows the status. */
  String sentence() {
    String type = errorType.isEmpty() ? "" : " " + errorType;
    String words = message.isEmpty() ? "" : ": " + message;
    return type + words + (malformedBody == null ? "" : ", " + malformedBody.phrase());
  }
}
