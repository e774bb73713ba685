package io.github.instagramv1.benchmarks.client;

import java.util.Arrays;

/** Numbers of which the median is wanted. */
final class Samples {
  private long[] values = new long[1 << 14];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  /** The median, of two in the middle the greater one; 0 if there are none. */
  long median() {
    long[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    return size == 0 ? 0 : sorted[size / 2];
  }

  void clear() {
    size = 0;
  }
}
