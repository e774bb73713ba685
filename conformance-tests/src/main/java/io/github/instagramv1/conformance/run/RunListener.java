package io.github.instagramv1.conformance.run;

import io.github.instagramv1.conformance.report.CheckResult;

/** Receives the progress of a run, on the thread of the run. */
@FunctionalInterface
public interface RunListener {

  /**
   * Called with the result of a check, in the order of the checks, possibly after later checks have
   * run.
   */
  void settled(CheckResult check);

  /**
   * Called when a check has sent its last request.
   *
   * @param id with the operationId if the check runs for several operations
   */
  default void ended(String id) {}

  /** Returns whether further checks should run; otherwise they are disabled. */
  default boolean wantsMore() {
    return true;
  }
}
