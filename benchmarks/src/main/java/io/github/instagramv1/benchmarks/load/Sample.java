package io.github.instagramv1.benchmarks.load;

import java.util.Arrays;

/**
 * The figures of one server with one workload over a few seconds.
 *
 * @param perSecond requests per second
 * @param cpuMicros CPU time of the server per request, in microseconds
 * @param p50Micros median latency, in microseconds
 * @param p99Micros latency that 99 % of the requests do not exceed, in microseconds
 */
public record Sample(double perSecond, double cpuMicros, double p50Micros, double p99Micros) {

  /**
   * Returns the figures of a measurement.
   *
   * @param nanos the latencies of all requests; sorted by this method
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
