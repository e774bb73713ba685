package io.github.instagramv1.server.credential;

import java.util.stream.Stream;

/**
 * Requests counted under a key, as servers tell each other.
 *
 * @param kind which limit they count against
 * @param made how many; negative where requests were taken out of the count
 */
public record RateChange(Kind kind, CountKey key, int made) {

  /** What is limited. */
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

    /** What is stored of it. */
    public int number() {
      return number;
    }

    /** The kind of a stored number. */
    public static Kind of(int number) {
      return Stream.of(values()).filter(kind -> kind.number == number).findFirst().orElseThrow();
    }
  }
}
