package io.github.instagramv1.conformance.mutant.score;

/**
 * The number of faults that were found.
 *
 * @param all the number of faults
 * @param found the number of found faults, at most {@code all}
 */
record Share(int all, int found) {
  static final Share NONE = new Share(0, 0);

  Share and(boolean foundToo) {
    return new Share(all + 1, found + (foundToo ? 1 : 0));
  }

  Share and(Share other) {
    return new Share(all + other.all, found + other.found);
  }

  /** Returns the share, from 0 to 1; 1 if there are no faults. */
  double value() {
    return all == 0 ? 1 : (double) found / all;
  }

  @Override
  public String toString() {
    return all == 0 ? "-" : found + "/" + all;
  }
}
