package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.error.FailedCall;
import io.github.instagramv1.client.http.RawResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads responses without a server. */
final class Responses {
  private static final FailedCall CALL = new FailedCall("getUser", "GET", "http://host/v1", 1);

  private Responses() {}

  static Object read(ResponseReader reader, int status, byte[] body) {
    return read(reader, Calls.user(), status, body);
  }

  static Object read(ResponseReader reader, int status, String body) {
    return read(reader, status, body.getBytes(StandardCharsets.UTF_8));
  }

  static Object read(ResponseReader reader, ApiCall<?> call, int status, byte[] body) {
    RawResponse response =
        new RawResponse(
            status, Map.of("Content-Type", List.of("application/json")), body, SkippedPauses.START);
    return reader.read(call, response, () -> CALL, text -> text);
  }
}
