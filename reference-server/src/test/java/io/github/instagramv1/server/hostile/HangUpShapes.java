package io.github.instagramv1.server.hostile;

import java.util.List;

/** Clients that hang up before they have read their responses. */
final class HangUpShapes {
  private HangUpShapes() {}

  static List<Shape> all() {
    return List.of(
        new Shape("gone at once", 2, (name, draw) -> script(name, List.of(hangUp(draw)))),
        new Shape("gone in the request", 5, HangUpShapes::inRequest),
        new Shape("gone before the response", 6, HangUpShapes::beforeResponse),
        new Shape("gone in the response", 5, HangUpShapes::inResponse),
        new Shape("gone with requests in line", 2, HangUpShapes::inLine));
  }

  private static Script script(String name, List<Step> steps) {
    return new Script(name, steps, List.of(), 0);
  }

  private static Step hangUp(Draw draw) {
    return new Step.HangUp(draw.coin());
  }

  private static String request(Draw draw) {
    return draw.coin()
        ? draw.target().read(draw).head() + "\r\n"
        : draw.target().write(draw).head() + "Content-Length: 13\r\n\r\naction=follow";
  }

  private static Script inRequest(String name, Draw draw) {
    String fullRequest = request(draw);
    return script(
        name,
        List.of(
            Step.send(fullRequest.substring(0, draw.below(fullRequest.length()))), hangUp(draw)));
  }

  private static Script beforeResponse(String name, Draw draw) {
    return script(name, List.of(Step.send(request(draw)), hangUp(draw)));
  }

  private static Script inResponse(String name, Draw draw) {
    return script(
        name, List.of(Step.send(request(draw)), new Step.Skip(draw.between(1, 400)), hangUp(draw)));
  }

  private static Script inLine(String name, Draw draw) {
    String requests = request(draw).repeat(draw.between(2, 40));
    return script(name, List.of(Step.send(requests), new Step.Skip(1), hangUp(draw)));
  }
}
