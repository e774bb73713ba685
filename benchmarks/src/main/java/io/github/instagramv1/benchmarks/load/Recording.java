package io.github.instagramv1.benchmarks.load;

import io.github.instagramv1.benchmarks.server.Connection;
import io.github.instagramv1.benchmarks.server.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The responses of the reference server to each request of the load, for peers without data.
 *
 * @param bodies by request, in its text form
 */
record Recording(Map<String, byte[]> bodies) {

  /**
   * Sends each request of the workloads once and records the bodies. Later requests remove the
   * likes.
   */
  static Recording of(Target server, List<Workload> workloads) {
    Map<String, byte[]> bodies = new LinkedHashMap<>();
    try (Connection connection = Connection.to(server.baseUrl())) {
      for (Workload workload : workloads) {
        for (Exchange request : workload.requests()) {
          bodies.computeIfAbsent(
              request.toString(), key -> connection.exchange(request.bytes(server.baseUrl())));
        }
      }
    }
    return new Recording(bodies);
  }

  /** Writes a line with the request and one with the body, which is JSON without line breaks. */
  void save(Path file) {
    StringBuilder text = new StringBuilder();
    bodies.forEach(
        (request, body) ->
            text.append(request)
                .append('\n')
                .append(new String(body, StandardCharsets.UTF_8))
                .append('\n'));
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Recording load(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      Map<String, byte[]> bodies = new LinkedHashMap<>();
      for (int i = 0; i < lines.size(); i += 2) {
        bodies.put(lines.get(i), lines.get(i + 1).getBytes(StandardCharsets.UTF_8));
      }
      return new Recording(bodies);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
