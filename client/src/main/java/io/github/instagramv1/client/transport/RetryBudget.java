package io.github.instagramv1.client.transport;

/** How many retries all calls of a client have left. */
final class RetryBudget {
  private static final int PER_RETRY = 10;

  private final int full;
  private int left;

  /** A full budget of some retries. */
  RetryBudget(int retries) {
    full = retries * PER_RETRY;
    left = full;
  }

  /** Takes one retry, if there is one. */
  synchronized boolean take() {
    if (left < PER_RETRY) {
      return false;
    }
    left -= PER_RETRY;
    return true;
  }

  /** Gives back the tenth of a retry, for a response that needed none. */
  synchronized void earn() {
    left = Math.min(full, left + 1);
  }
}
