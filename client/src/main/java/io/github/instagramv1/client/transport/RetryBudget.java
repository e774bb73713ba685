package io.github.instagramv1.client.transport;

/** The remaining retries of all calls of a client. */
final class RetryBudget {
  private static final int PER_RETRY = 10;

  private final int full;
  private int left;

  /** Creates a full budget. */
  RetryBudget(int retries) {
    full = retries * PER_RETRY;
    left = full;
  }

  /** Takes one retry, if one remains. */
  synchronized boolean take() {
    if (left < PER_RETRY) {
      return false;
    }
    left -= PER_RETRY;
    return true;
  }

  /** Adds a tenth of a retry, for a response without a retry. */
  synchronized void earn() {
    left = Math.min(full, left + 1);
  }
}
