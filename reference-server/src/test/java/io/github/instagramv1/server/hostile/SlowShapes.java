package io.github.instagramv1.server.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** Clients that send or read slowly, or not at all. */
final class SlowShapes {
  private static final int UNREAD_MILLIS = 12_000;
  private static final Step WAIT = new Step.Wait();

  private SlowShapes() {}

  static List<Shape> all() {
    return List.of(
        new Shape("silent", 1, (name, draw) -> new Script(name, List.of(WAIT), List.of(), 0)),
        new Shape("head stalls", 2, SlowShapes::headStalls),
        new Shape("head drips", 1, SlowShapes::headDrips),
        new Shape("body stalls", 4, SlowShapes::bodyStalls),
        new Shape("body drips", 3, SlowShapes::bodyDrips),
        new Shape("never reads", 3, SlowShapes::neverReads),
        new Shape("reads slowly", 3, SlowShapes::readsSlowly));
  }

  private static Script headStalls(String name, Draw draw) {
    String head = draw.target().read(draw).head();
    String part = head.substring(0, draw.between(1, head.length()));
    return new Script(name, List.of(Step.send(part), WAIT), List.of(Expected.MALFORMED), 0);
  }

  private static Script headDrips(String name, Draw draw) {
    byte[] head =
        (draw.target().read(draw).head() + "X: " + "y".repeat(100))
            .getBytes(StandardCharsets.ISO_8859_1);
    return new Script(
        name,
        List.of(new Step.Drip(head, draw.between(200, 1_000))),
        List.of(Expected.MALFORMED),
        0);
  }

  private static Script bodyStalls(String name, Draw draw) {
    Target.Operation write = draw.target().write(draw);
    String body = draw.of("", "action", "a");
    String head =
        draw.coin()
            ? write.head() + "Content-Length: 1000\r\n\r\n" + body
            : write.head() + "Transfer-Encoding: chunked\r\n\r\n" + draw.of("", "5\r\nab", "5");
    return new Script(name, List.of(Step.send(head), WAIT), List.of(Expected.MALFORMED), 1);
  }

  private static Script bodyDrips(String name, Draw draw) {
    Target.Operation write = draw.target().write(draw);
    return new Script(
        name,
        List.of(
            Step.send(write.head() + "Content-Length: 1000\r\n\r\n"),
            new Step.Drip(
                "a".repeat(100).getBytes(StandardCharsets.ISO_8859_1), draw.between(100, 400))),
        List.of(Expected.MALFORMED),
        0);
  }

  private static Script neverReads(String name, Draw draw) {
    int count = draw.between(100, 1_500);
    String request = draw.target().read(draw).head() + "\r\n";
    return new Script(
        name,
        List.of(
            Step.send(request.repeat(count)), new Step.Pause(UNREAD_MILLIS), new Step.HangUp(true)),
        List.of(),
        0);
  }

  private static Script readsSlowly(String name, Draw draw) {
    Target.Operation read = draw.target().read(draw);
    int count = draw.between(1, 4);
    String last = read.head() + "Connection: close\r\n\r\n";
    return new Script(
        name,
        List.of(
            Step.send((read.head() + "\r\n").repeat(count - 1) + last),
            new Step.ReadSlowly(draw.between(50, 2_000), draw.between(10, 100))),
        Collections.nCopies(count, read.expected()),
        0);
  }
}
