package io.github.instagramv1.conformance.run;

import java.util.ArrayDeque;
import java.util.Deque;
import org.opentest4j.TestAbortedException;

/**
 * Writes that could not be undone because the server deferred the requests. No check runs until
 * they are undone, because they would falsify its result.
 */
final class PutOffUndos {
  private final Deque<Runnable> actions = new ArrayDeque<>();

  /** Adds an action after the existing ones. */
  void add(Runnable action) {
    actions.add(action);
  }

  /**
   * Retries all actions in their order.
   *
   * @throws TestAbortedException if the server still defers one of them
   */
  void run() {
    while (!actions.isEmpty()) {
      try {
        actions.peek().run();
      } catch (TestAbortedException e) {
        throw e;
      } catch (RuntimeException | AssertionError e) {
        // The check that wrote it has ended as skipped; nothing is left to tell.
      }
      actions.remove();
    }
  }
}
