package io.github.instagramv1.server.hostile;

import java.util.List;

/**
 * What one client does on one connection, and what may come back.
 *
 * @param shape the kind of request
 * @param expected the requests that a reader of HTTP sees, in their order
 * @param least how many of them must be answered; 0 where the client goes away or may be cut off
 */
record Script(String shape, List<Step> steps, List<Expected> expected, int least) {

  Script {
    steps = List.copyOf(steps);
    expected = List.copyOf(expected);
  }

  /** Sends one request and reads all that comes. */
  static Script one(String shape, String request, Expected expected) {
    return new Script(shape, List.of(Step.send(request), new Step.End()), List.of(expected), 1);
  }

  /** Sends what is no HTTP, which the server answers by closing. */
  static Script malformed(String shape, String request) {
    return new Script(shape, List.of(Step.send(request)), List.of(Expected.MALFORMED), 1);
  }

  /**
   * Creates a script after which the server may close the connection before the response can be
   * read.
   */
  static Script cuttable(String shape, String request, Expected expected) {
    return new Script(shape, List.of(Step.send(request), new Step.End()), List.of(expected), 0);
  }

  /** Whether it takes its time. */
  boolean isSlow() {
    return steps.stream()
        .anyMatch(
            step ->
                step instanceof Step.Drip
                    || step instanceof Step.Wait
                    || step instanceof Step.Pause
                    || step instanceof Step.ReadSlowly);
  }
}
