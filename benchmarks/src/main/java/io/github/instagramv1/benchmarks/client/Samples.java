package io.github.instagramv1.benchmarks.client;

import java.util.Arrays;

/** Collects numbers and returns their median. */
final class Samples {
  private long[] values = new long[1 << 14];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  /** Returns the median, the greater of two middle values; 0 without numbers. */
  long median() {
    long[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    return size == 0 ? 0 : sorted[size / 2];
  }

  void clear() {
    size = 0;
  }
}
