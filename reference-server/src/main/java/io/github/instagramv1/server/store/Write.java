package io.github.instagramv1.server.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;

/** A write that is waiting or done, and its result. Not thread-safe. */
final class Write<T> {
  private static final String SAVEPOINT = "own";

  private final HandleCallback<T, ?> work;
  private T result;
  private Throwable failure;
  private boolean over;

  Write(HandleCallback<T, ?> work) {
    this.work = work;
  }

  /** Runs the write as a whole transaction, which fails with its exception. */
  void run(Handle handle) throws Exception {
    result = work.withHandle(handle);
  }

  /** Runs the write among others, and undoes it alone if it fails. */
  void runBetweenOthers(Handle handle) {
    handle.savepoint(SAVEPOINT);
    try {
      result = work.withHandle(handle);
      handle.releaseSavepoint(SAVEPOINT);
    } catch (Exception e) {
      failure = e;
      handle.rollbackToSavepoint(SAVEPOINT);
    }
  }

  /** Fails the write with the failure of its transaction, unless it failed itself. */
  void fail(Throwable cause) {
    if (failure == null) {
      failure = cause;
    }
  }

  void end() {
    over = true;
  }

  boolean isOver() {
    return over;
  }

  /** Returns the result of the write, or throws its exception. */
  @SuppressWarnings("unchecked")
  <X extends Exception> T outcome() throws X {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure != null) {
      // The work throws no other checked exceptions than those of its own type.
      throw (X) failure;
    }
    return result;
  }
}
