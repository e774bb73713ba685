package io.github.instagramv1.conformance.codemutant.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Draws mutants at random with equal chances, so that the confidence interval of a share is simple
 * to compute.
 */
public final class Sample {
  private Sample() {}

  /**
   * Returns a random sample. The same seed draws the same sample, and a larger sample begins with
   * the smaller one.
   *
   * @param size the maximum size of the sample
   */
  public static <T> List<T> of(List<T> all, int size, long seed) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));
    return List.copyOf(shuffled.subList(0, Math.min(size, shuffled.size())));
  }
}
