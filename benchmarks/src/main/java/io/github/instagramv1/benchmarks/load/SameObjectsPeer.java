package io.github.instagramv1.benchmarks.load;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Vert.x, which keeps the recorded objects in memory and serialises one with Jackson for each
 * request: the limit for a server that creates its responses from objects.
 */
final class SameObjectsPeer {
  private final ObjectWriter writer;
  private final Map<String, Object> objects = new HashMap<>();

  private SameObjectsPeer(Recording recording) throws Exception {
    ObjectMapper json = new ObjectMapper();
    json.setSerializationInclusion(JsonInclude.Include.NON_NULL);
    writer = json.writer();
    for (Map.Entry<String, byte[]> one : recording.bodies().entrySet()) {
      Class<?> type = ResponseTypes.of(Exchange.parse(one.getKey()));
      objects.put(one.getKey(), json.readValue(one.getValue(), type));
    }
  }

  /** Serves a recording, whose file is the argument, until the process is ended. */
  public static void main(String[] arguments) throws Exception {
    SameObjectsPeer peer = new SameObjectsPeer(Recording.load(Path.of(arguments[0])));
    Vertx.vertx()
        .createHttpServer()
        .requestHandler(peer::answer)
        .listen(0, "127.0.0.1")
        .onSuccess(server -> ServerProcess.announce(server.actualPort()));
  }

  private void answer(HttpServerRequest request) {
    Object object = objects.get(ServerProcess.request(request.method().name(), request.uri()));
    if (object == null) {
      request.response().setStatusCode(404).end();
      return;
    }
    try {
      request
          .response()
          .putHeader("Content-Type", "application/json; charset=utf-8")
          .end(Buffer.buffer(writer.writeValueAsBytes(object)));
    } catch (JsonProcessingException e) {
      request.response().setStatusCode(500).end();
    }
  }
}
