package io.github.instagramv1.client.transport;

import com.fasterxml.jackson.core.exc.StreamReadException;
import io.github.instagramv1.client.error.UnexpectedResponseException.Kind;
import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.value.NestedTooDeeply;
import java.io.IOException;
import java.util.Locale;

/**
 * What is wrong with a body that could not be read. Jackson's own messages quote the body, which
 * may hold a token, so none of them goes on.
 */
record BrokenJson(Kind kind, String detail) {

  private static final int LONGEST_WORD = "false".length();

  static BrokenJson of(IOException failure, RawResponse response, byte[] body) {
    String text = response.body().strip();
    if (text.startsWith("<") || html(response)) {
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

  private static boolean html(RawResponse response) {
    return response
        .header("Content-Type")
        .filter(type -> type.toLowerCase(Locale.ROOT).contains("html"))
        .isPresent();
  }

  /** Whether reading failed where the body ends, in the middle of a word at most. */
  private static boolean endedEarly(IOException failure, int length) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root instanceof StreamReadException json
        && json.getLocation().getByteOffset() + LONGEST_WORD > length;
  }
}
