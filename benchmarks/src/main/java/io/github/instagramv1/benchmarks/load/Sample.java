package io.github.instagramv1.benchmarks.load;

import java.util.Arrays;

/**
 * What one server did under one workload for a few seconds.
 *
 * @param perSecond requests that were answered in a second
 * @param cpuMicros CPU time of the server for each request, in microseconds
 * @param p50Micros half of the requests took no longer, in microseconds
 * @param p99Micros 99 of 100 requests took no longer, in microseconds
 */
public record Sample(double perSecond, double cpuMicros, double p50Micros, double p99Micros) {

  /**
   * Takes what was measured.
   *
   * @param nanos how long each request took; sorted by this method
   */
  static Sample of(long[] nanos, double seconds, double cpuSeconds) {
    if (nanos.length == 0) {
      throw new IllegalStateException("No request got a response.");
    }
    Arrays.sort(nanos);
    return new Sample(
        nanos.length / seconds,
        1e6 * cpuSeconds / nanos.length,
        quantile(nanos, 0.50),
        quantile(nanos, 0.99));
  }

  private static double quantile(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1e3;
  }
}
