package io.github.instagramv1.client.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.instagramv1.client.RawReply;
import io.github.instagramv1.client.error.MalformedReplyException.Kind;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is wrong with a body that could not be read. Jackson's own messages quote the body, which
 * may hold a token, so none of them goes on.
 */
record BrokenJson(Kind kind, String detail) {

  static BrokenJson of(IOException failure, RawReply reply, byte[] body) {
    String text = reply.body().strip();
    if (text.isEmpty()) {
      return new BrokenJson(Kind.EMPTY, "");
    }
    if (text.startsWith("<") || html(reply)) {
      return new BrokenJson(Kind.HTML, "");
    }
    boolean cutOff = text.startsWith("{") && endedEarly(failure, body.length);
    if (cutOff) {
      return new BrokenJson(Kind.CUT_OFF, body.length + " bytes");
    }
    return failure instanceof JsonMappingException mapping && mapping.getCause() == null
        ? new BrokenJson(Kind.WRONG_SHAPE, path(mapping))
        : new BrokenJson(Kind.NOT_JSON, "");
  }

  private static boolean html(RawReply reply) {
    return reply
        .header("Content-Type")
        .filter(type -> type.toLowerCase(Locale.ROOT).contains("html"))
        .isPresent();
  }

  /** Whether reading failed where the body ends, rather than at something that is wrong. */
  private static boolean endedEarly(IOException failure, int length) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root instanceof JsonProcessingException json
        && !(root instanceof JsonMappingException)
        && json.getLocation() != null
        && json.getLocation().getByteOffset() >= length;
  }

  private static String path(JsonMappingException mapping) {
    return mapping.getPath().stream()
        .map(
            step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
        .collect(Collectors.joining("."));
  }
}
