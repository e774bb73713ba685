package io.github.instagramv1.conformance.model;

import java.util.List;
import java.util.Optional;

/**
 * Checks how the remaining requests of a rate limit fall between two readings. Other clients may
 * use the same token, and requests of an hour ago leave the count, so one observation proves
 * nothing. A mistake is proven if it explains several observations of different numbers of
 * requests.
 */
public final class Counting {
  private Counting() {}

  /**
   * One observation.
   *
   * @param sent the number of requests between two readings, including the second reading
   * @param fall the decrease of the remaining requests
   */
  public record Fall(int sent, long fall) {
    @Override
    public String toString() {
      return "%s sent, %s fewer remain".formatted(sent, fall);
    }

    /** Returns whether each request counted once, and no other requests counted. */
    public boolean exact() {
      return fall == sent + 1L;
    }
  }

  /** A mistake that a server can make with all requests of a kind. */
  private enum Mistake {
    NOTHING("no request counts"),
    NOT_THESE("these requests do not count"),
    TWICE("each of these requests counts twice"),
    ALL_TWICE("each request counts twice"),
    BACK("each request increases the remaining number"),
    ALL_BACK("each request increases the remaining number, even with another token"),
    OF_OTHERS("a request with another token counts");

    private final String words;

    Mistake(String words) {
      this.words = words;
    }

    private boolean explains(Fall each) {
      long expected =
          switch (this) {
            case NOTHING -> 0;
            case NOT_THESE -> 1;
            case TWICE -> 2L * each.sent() + 1;
            case ALL_TWICE -> 2L * each.sent() + 2;
            case BACK -> -each.sent() - 1L;
            case ALL_BACK -> -each.sent() - 2L;
            case OF_OTHERS -> each.sent() + 2L;
          };
      return each.fall() == expected;
    }
  }

  /**
   * Returns the fault of a reading directly after some requests, none of which can have left the
   * hour.
   */
  public static Optional<String> missingRequests(long limit, long remaining, int sent) {
    long counted = limit - remaining;
    return counted >= sent
        ? Optional.empty()
        : Optional.of("of the last %s requests, %s were counted".formatted(sent, counted));
  }

  /** Returns whether in each observation every request counted once. */
  public static boolean isExact(List<Fall> falls) {
    return falls.stream().allMatch(Fall::exact);
  }

  /** Returns whether nothing was counted in any observation, not even the readings. */
  public static boolean countsNothing(List<Fall> falls) {
    return falls.stream().allMatch(fall -> fall.fall() == 0);
  }

  /** Returns the mistake that explains all observations, none of which is exact. */
  public static Optional<String> mistake(List<Fall> falls) {
    for (Mistake mistake : Mistake.values()) {
      if (falls.stream().allMatch(mistake::explains)) {
        return Optional.of(mistake.words);
      }
    }
    return Optional.empty();
  }
}
