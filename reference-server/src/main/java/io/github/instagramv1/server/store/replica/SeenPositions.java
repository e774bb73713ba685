package io.github.instagramv1.server.store.replica;

import io.github.instagramv1.server.credential.Caller;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The newest state that each caller has seen, as a position of the primary's write-ahead log.
 * Several callers share a place, so the position may be that of another caller. It is then too
 * high, never too low: the caller reads the primary although the replica would do.
 */
final class SeenPositions {
  private static final int PLACES = 1 << 16;

  private final AtomicLongArray positions = new AtomicLongArray(PLACES);

  /**
   * Starts with the same position for all callers.
   *
   * @param position the current position, so that no caller sees an older state than before a
   *     restart
   */
  SeenPositions(long position) {
    for (int i = 0; i < PLACES; i++) {
      positions.set(i, position);
    }
  }

  /** Returns a position that is at least as high as every state that the caller has seen. */
  long of(Caller caller) {
    return positions.get(place(caller));
  }

  /** Records a position that the caller is about to see. */
  void raise(Caller caller, long position) {
    positions.accumulateAndGet(place(caller), position, Math::max);
  }

  /** Returns a hash of the user, or of the application if there is no user. */
  static int hash(Caller caller) {
    int mixed =
        (caller.user().isPresent()
                ? Long.hashCode(caller.user().getAsLong())
                : caller.clientId().hashCode())
            * 0x9E3779B9;
    return mixed ^ mixed >>> 16;
  }

  private static int place(Caller caller) {
    return hash(caller) & PLACES - 1;
  }
}
