package io.github.instagramv1.conformance.mutant.score;

/**
 * How many of some faults were found.
 *
 * @param all at least as many as found
 */
record Share(int all, int found) {
  static final Share NONE = new Share(0, 0);

  Share and(boolean foundToo) {
    return new Share(all + 1, found + (foundToo ? 1 : 0));
  }

  Share and(Share other) {
    return new Share(all + other.all, found + other.found);
  }

  /** From 0 to 1; of no faults 1. */
  double value() {
    return all == 0 ? 1 : (double) found / all;
  }

  @Override
  public String toString() {
    return all == 0 ? "-" : found + "/" + all;
  }
}
