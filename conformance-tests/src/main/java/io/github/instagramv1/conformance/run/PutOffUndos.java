package io.github.instagramv1.conformance.run;

import java.util.ArrayDeque;
import java.util.Deque;
import org.opentest4j.TestAbortedException;

/**
 * What checks wrote and could not take back, because the server put it off. Until it is taken back,
 * what a later check finds would be the fault of an earlier one, so none runs.
 */
final class PutOffUndos {
  private final Deque<Runnable> actions = new ArrayDeque<>();

  /** Remembers an action behind those before. */
  void add(Runnable action) {
    actions.add(action);
  }

  /**
   * Tries all again, in their order.
   *
   * @throws TestAbortedException if the server still puts one of them off
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
