package io.github.instagramv1.benchmarks.report;

import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The effort of a measurement.
 *
 * @param rounds the number of rounds, each in its own process; a round gives one ratio, so a short
 *     disturbance affects few ratios
 * @param warmups the number of iterations that do not count
 * @param measurements the number of iterations that count
 * @param iteration the length of an iteration
 */
public record Effort(int rounds, int warmups, int measurements, TimeValue iteration) {

  /** Runs everything once in this process, as a test without meaningful figures. */
  public static final Effort ONCE = new Effort(1, 0, 1, TimeValue.NONE);

  /** Returns whether this is {@link #ONCE}. */
  public boolean isOnce() {
    return this.equals(ONCE);
  }
}
