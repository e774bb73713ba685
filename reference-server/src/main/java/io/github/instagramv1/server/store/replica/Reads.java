package io.github.instagramv1.server.store.replica;

import io.github.instagramv1.server.credential.Caller;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Decides which database a request reads. All reads of a request see the same state. */
public interface Reads {
  /**
   * Runs a request.
   *
   * @param first reads from the primary what must be up to date, such as the credential, and
   *     returns the rest of the request; empty if the rest runs elsewhere
   * @return the response; empty if the rest runs elsewhere
   */
  <T> Optional<T> run(Supplier<Optional<Reading<T>>> first);

  /**
   * Returns the number of the state that a request would read now.
   *
   * @return empty if it is unknown
   */
  OptionalLong version();

  /**
   * Records that a caller has seen the current state of the primary outside of {@link #run}. Later
   * requests of the caller read no older state.
   *
   * @throws io.github.instagramv1.server.database.DatabaseException if the primary cannot be used
   */
  void shown(Caller caller);
}
