package io.github.instagramv1.conformance.codemutant.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws mutants at random, each with the same chance, so that a share has a plain interval. */
public final class Sample {
  private Sample() {}

  /**
   * Some of these; the same for the same seed, and a larger sample begins with a smaller one.
   *
   * @param size at most so many
   */
  public static <T> List<T> of(List<T> all, int size, long seed) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));
    return List.copyOf(shuffled.subList(0, Math.min(size, shuffled.size())));
  }
}
