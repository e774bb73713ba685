package io.github.instagramv1.server.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Choices that a seed repeats. */
final class Draw {
  private final Random random;
  private final Target target;

  Draw(long seed, Target target) {
    this.random = new Random(seed);
    this.target = target;
  }

  /** What is asked. */
  Target target() {
    return target;
  }

  /** A number from 0 to the bound, exclusive. */
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

  /** Bytes of every kind, as characters. */
  String noise(int most) {
    byte[] bytes = new byte[between(1, most)];
    random.nextBytes(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Bytes that do not end a line, as characters. */
  String noiseInLine(int most) {
    return noise(most).replace('\n', '\u000b').replace('\r', '\u000b');
  }
}
