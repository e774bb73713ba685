package io.github.instagramv1.server.hostile;

import java.util.ArrayList;
import java.util.List;

/** Several requests on one connection, sent without waiting. */
final class PipelineShapes {
  private static final String FORM = "action=follow";

  private PipelineShapes() {}

  static List<Shape> all() {
    return List.of(
        new Shape("pipeline", 3, (name, draw) -> pipeline(name, draw, false)),
        new Shape("pipeline with an end", 2, (name, draw) -> pipeline(name, draw, true)));
  }

  private static Script pipeline(String name, Draw draw, boolean broken) {
    StringBuilder sent = new StringBuilder();
    List<Expected> expected = new ArrayList<>();
    int count = draw.between(2, 12);
    for (int i = 0; i < count; i++) {
      Target.Operation operation =
          draw.coin() ? draw.target().read(draw) : draw.target().write(draw);
      if (operation.method().equals("POST")) {
        sent.append(operation.head()).append(body(draw));
        expected.add(operation.expected());
      } else if (draw.coin()) {
        sent.append(operation.head("HEAD")).append("\r\n");
        expected.add(operation.expected().forHead());
      } else {
        sent.append(operation.head()).append("\r\n");
        expected.add(operation.expected());
      }
      if (draw.below(8) == 0) {
        sent.append("\r\n");
      }
    }
    if (broken) {
      sent.append(draw.of("GARBAGE\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\u0000\r\n\r\n"));
      expected.add(Expected.MALFORMED);
    }
    // The server closes the connection after a malformed request.
    List<Step> steps =
        broken
            ? List.of(Step.send(sent.toString()))
            : List.of(Step.send(sent.toString()), new Step.End());
    return new Script(name, steps, expected, expected.size());
  }

  private static String body(Draw draw) {
    return draw.coin()
        ? "Content-Length: " + FORM.length() + "\r\n\r\n" + FORM
        : "Transfer-Encoding: chunked\r\n\r\nd\r\n" + FORM + "\r\n0\r\n\r\n";
  }
}
