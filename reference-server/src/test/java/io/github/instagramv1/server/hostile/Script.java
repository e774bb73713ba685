package io.github.instagramv1.server.hostile;

import java.util.List;

/**
 * The steps of one client on one connection, and the responses that it may get.
 *
 * @param shape the kind of request
 * @param expected the responses to the requests that an HTTP parser sees, in order
 * @param least the minimum number of responses; 0 if the client hangs up or may be cut off
 */
record Script(String shape, List<Step> steps, List<Expected> expected, int least) {

  Script {
    steps = List.copyOf(steps);
    expected = List.copyOf(expected);
  }

  /** Creates a script that sends one request and reads to the end. */
  static Script one(String shape, String request, Expected expected) {
    return new Script(shape, List.of(Step.send(request), new Step.End()), List.of(expected), 1);
  }

  /**
   * Creates a script that sends bytes that are not valid HTTP. The server responds to them and
   * closes the connection.
   */
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

  /** Returns whether the client sends or reads slowly, or pauses. */
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
