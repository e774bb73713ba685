package io.github.instagramv1.server.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Random choices, which a seed reproduces. */
final class Draw {
  private final Random random;
  private final Target target;

  Draw(long seed, Target target) {
    this.random = new Random(seed);
    this.target = target;
  }

  /** Returns the target of the requests. */
  Target target() {
    return target;
  }

  /** Returns a number from 0 (inclusive) to the bound (exclusive). */
  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean coin() {
    return random.nextBoolean();
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  String of(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Returns random bytes as characters, at least one and at most {@code most}. */
  String noise(int most) {
    byte[] bytes = new byte[between(1, most)];
    random.nextBytes(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Returns random bytes without line ends as characters. */
  String noiseInLine(int most) {
    return noise(most).replace('\n', '\u000b').replace('\r', '\u000b');
  }
}
