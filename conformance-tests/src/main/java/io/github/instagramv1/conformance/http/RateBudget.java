package io.github.instagramv1.conformance.http;

import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.opentest4j.TestAbortedException;

/** The remaining requests of each token, according to its latest response. */
public final class RateBudget {
  /** The number of requests that are needed to undo the writes of a check. */
  private static final int RESERVE = 12;

  /** What a user can do about a check that is skipped for a rate limit. */
  static final String REMEDY = "use --quick or a higher limit, or wait";

  private final Map<String, Integer> left = new ConcurrentHashMap<>();

  void update(Credential who, Response response) {
    response
        .header("X-Ratelimit-Remaining")
        .filter(text -> text.matches("[0-9]{1,9}"))
        .ifPresent(text -> left.put(key(who), Integer.parseInt(text)));
  }

  /** Returns the remaining requests; empty if no response has reported them. */
  public OptionalInt left(Credential who) {
    Integer number = left.get(key(who));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** Skips a check before it writes what it might not be able to undo. */
  void requireForWrite(Credential who) {
    int number = left(who).orElse(Integer.MAX_VALUE);
    if (number < RESERVE) {
      throw new TestAbortedException(
          "needs more requests than the %s that the rate limit still allows; %s"
              .formatted(number, REMEDY));
    }
  }

  private static String key(Credential who) {
    return who instanceof Credential.Bearer bearer
        ? new Credential.Token(bearer.text()).toString()
        : who.toString();
  }
}
