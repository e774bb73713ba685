package io.github.instagramv1.server.credential;

import java.util.stream.Stream;

/**
 * Requests counted under a key, as servers exchange them.
 *
 * @param kind the limit against which they count
 * @param made the number of requests; negative if requests were removed from the count
 */
public record RateChange(Kind kind, CountKey key, int made) {

  /** The kind of a rate limit. */
  public enum Kind {
    CREDENTIALS(0),
    NETWORKS(1),
    WRITES(2),
    SIGN_INS_TO_NAME_FROM_NETWORK(3),
    SIGN_INS(4);

    private final int number;

    Kind(int number) {
      this.number = number;
    }

    /** Returns the number that the database stores. */
    public int number() {
      return number;
    }

    /** Returns the kind of a stored number. */
    public static Kind of(int number) {
      return Stream.of(values()).filter(kind -> kind.number == number).findFirst().orElseThrow();
    }
  }
}
