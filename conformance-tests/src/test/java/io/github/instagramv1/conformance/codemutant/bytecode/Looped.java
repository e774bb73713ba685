package io.github.instagramv1.conformance.codemutant.bytecode;

import java.util.function.IntUnaryOperator;

/** The class to which the tests add line probes and checks for interruption. */
public final class Looped implements IntUnaryOperator {

  /** Counts up to a number; never ends for a negative one. */
  @Override
  public int applyAsInt(int to) {
    int count = 0;
    while (count != to) {
      count = count == Integer.MAX_VALUE ? 0 : count + 1;
    }
    if (count > 10) {
      return new StringBuilder(count > 20 ? "large" : "middle").length();
    }
    return count;
  }
}
