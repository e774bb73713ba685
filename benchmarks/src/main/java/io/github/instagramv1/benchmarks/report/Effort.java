package io.github.instagramv1.benchmarks.report;

import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long to measure.
 *
 * @param rounds how often everything is measured anew, each time in a process of its own. A round
 *     gives one ratio; what disturbs the machine for a while disturbs few of them
 * @param warmups iterations of a process that do not count
 * @param measurements iterations that count
 * @param iteration how long an iteration takes
 */
public record Effort(int rounds, int warmups, int measurements, TimeValue iteration) {

  /** Everything once, in this process: it shows that it runs, and measures nothing. */
  public static final Effort ONCE = new Effort(1, 0, 1, TimeValue.NONE);

  /** Whether this measures nothing. */
  public boolean isOnce() {
    return this.equals(ONCE);
  }
}
