package io.github.instagramv1.client.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The content of an error response.
 *
 * @param code the code in the body; the HTTP status code if the body has none
 * @param errorType the error type as text; empty if the body has none
 * @param message the error message of the server, which may be empty
 * @param malformedBody what is wrong with the body; null for an error response of this API
 */
public record Refusal(
    int code,
    String errorType,
    String message,
    UnexpectedResponseException.@Nullable Kind malformedBody)
    implements Serializable {

  /** Creates the content of an error response of this API. */
  public Refusal(int code, String errorType, String message) {
    this(code, errorType, message, null);
  }

  /** Returns the part of an exception's message after the status code. */
  String sentence() {
    String type = errorType.isEmpty() ? "" : " " + errorType;
    String words = message.isEmpty() ? "" : ": " + message;
    return type + words + (malformedBody == null ? "" : ", " + malformedBody.phrase());
  }
}
