package io.github.instagramv1.client.transport;

import com.fasterxml.jackson.core.exc.StreamReadException;
import io.github.instagramv1.client.error.UnexpectedResponseException.Kind;
import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.value.NestedTooDeeply;
import java.io.IOException;
import java.util.Locale;

/**
 * The fault of a body that could not be parsed. Jackson's own messages quote the body, which may
 * contain a token, so they are discarded.
 */
record BrokenJson(Kind kind, String detail) {

  private static final int LONGEST_WORD = "false".length();

  static BrokenJson of(IOException failure, RawResponse response, byte[] body) {
    String text = response.body().strip();
    if (text.startsWith("<") || isHtml(response)) {
      return new BrokenJson(Kind.HTML, "");
    }
    if (failure instanceof NestedTooDeeply) {
      return new BrokenJson(Kind.WRONG_SHAPE, failure.getMessage());
    }
    if (text.startsWith("{") && endedEarly(failure, body.length)) {
      return new BrokenJson(Kind.CUT_OFF, body.length + " bytes");
    }
    return new BrokenJson(Kind.NOT_JSON, "");
  }

  private static boolean isHtml(RawResponse response) {
    return response
        .header("Content-Type")
        .filter(type -> type.toLowerCase(Locale.ROOT).contains("html"))
        .isPresent();
  }

  /** Returns whether parsing failed at the end of the body, or inside its last word. */
  private static boolean endedEarly(IOException failure, int length) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root instanceof StreamReadException json
        && json.getLocation().getByteOffset() + LONGEST_WORD > length;
  }
}
