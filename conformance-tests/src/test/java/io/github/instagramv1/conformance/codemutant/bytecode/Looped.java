package io.github.instagramv1.conformance.codemutant.bytecode;

import java.util.function.IntUnaryOperator;

/** What the tests put probes and ways out into. */
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
