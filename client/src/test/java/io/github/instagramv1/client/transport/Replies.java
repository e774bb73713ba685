package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.ApiCall;
import io.github.instagramv1.client.RawReply;
import io.github.instagramv1.client.error.FailedCall;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Replies that are read without a server. */
final class Replies {
  private static final FailedCall CALL = new FailedCall("getUser", "GET", "http://host/v1", 1);

  private Replies() {}

  static Object read(ReplyReader reader, int status, byte[] body) {
    return read(reader, Calls.user(), status, body);
  }

  static Object read(ReplyReader reader, int status, String body) {
    return read(reader, status, body.getBytes(StandardCharsets.UTF_8));
  }

  static Object read(ReplyReader reader, ApiCall<?> call, int status, byte[] body) {
    RawReply reply =
        new RawReply(
            status, Map.of("Content-Type", List.of("application/json")), body, SkippedPauses.START);
    return reader.read(call, reply, () -> CALL, text -> text);
  }
}
