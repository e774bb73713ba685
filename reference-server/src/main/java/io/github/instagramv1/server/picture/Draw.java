package io.github.instagramv1.server.picture;

import java.util.SplittableRandom;

/** The random numbers for a picture; each name has its own, independent of other names. */
final class Draw {
  private final long seed;
  private final SplittableRandom random;

  Draw(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
  }

  Draw part(String name) {
    return new Draw(seed * 0x9E3779B97F4A7C15L + name.hashCode());
  }

  double between(double least, double most) {
    return least + random.nextDouble() * (most - least);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }
}
