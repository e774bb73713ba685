package io.github.instagramv1.server.store.replica;

import io.github.instagramv1.server.credential.Caller;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The part of a request after authentication.
 *
 * @param caller the authenticated caller
 * @param work reads the database and may run twice
 * @param failed creates the response for an exception of the work
 */
public record Reading<T>(Caller caller, Supplier<T> work, Function<Throwable, T> failed) {

  /** Runs the work. */
  public T run() {
    try {
      return work.get();
    } catch (RuntimeException | Error e) {
      return failed.apply(e);
    }
  }
}
