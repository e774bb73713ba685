package io.github.instagramv1.conformance.run;

import io.github.instagramv1.conformance.report.CheckResult;

/** Receives the progress of a run, on the thread of the run. */
@FunctionalInterface
public interface RunListener {

  /** How a check came out. In the order of the checks, and perhaps after later ones have run. */
  void settled(CheckResult check);

  /**
   * A check has sent its last request.
   *
   * @param id with the operationId where the check runs for several
   */
  default void ended(String id) {}

  /** Whether checks that have not begun are still of interest; those that are not are disabled. */
  default boolean wantsMore() {
    return true;
  }
}
