package io.github.instagramv1.server.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;

/** A write on its way into a transaction, and what came of it. Not safe for many threads. */
final class Write<T> {
  private static final String SAVEPOINT = "own";

  private final HandleCallback<T, ?> work;
  private T result;
  private Throwable failure;
  private boolean over;

  Write(HandleCallback<T, ?> work) {
    this.work = work;
  }

  /** Runs it as the whole of a transaction, which ends with what it throws. */
  void run(Handle handle) throws Exception {
    result = work.withHandle(handle);
  }

  /** Runs it among others, and undoes it alone if it fails. */
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

  /** What ended the transaction ends it, unless it had failed by itself. */
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

  /** What it returned, or throws what it threw. */
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
