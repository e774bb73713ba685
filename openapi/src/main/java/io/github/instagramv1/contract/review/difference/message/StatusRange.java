package io.github.instagramv1.contract.review.difference.message;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Statuses as contracts list them: single ones, ranges such as {@code 4XX}, {@code default}. */
final class StatusRange {
  private static final String DEFAULT = "default";

  private StatusRange() {}

  /**
   * Returns the response that a contract lists for a status code: that of the code, of its range,
   * or the default.
   */
  static Optional<YamlValue> find(Map<String, YamlValue> responses, String status) {
    YamlValue own = responses.get(status);
    if (own != null) {
      return Optional.of(own);
    }
    if (status.equals(DEFAULT)) {
      return Optional.empty();
    }
    String range = status.substring(0, 1) + "XX";
    return responses.entrySet().stream()
        .filter(each -> each.getKey().toUpperCase(Locale.ROOT).equals(range))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> Optional.ofNullable(responses.get(DEFAULT)));
  }

  /** Returns the phrase for status codes that an operation may return. */
  static String phraseOfAny(String status) {
    if (status.equals(DEFAULT)) {
      return "any other status code";
    }
    return isRange(status) ? "any status code " + range(status) : "the status code " + status;
  }

  /** Returns the phrase for one returned status code. */
  static String phraseOfOne(String status) {
    if (status.equals(DEFAULT)) {
      return "an unlisted status code";
    }
    return isRange(status) ? "a status code " + range(status) : "the status code " + status;
  }

  private static boolean isRange(String status) {
    return status.matches("[1-5][Xx][Xx]");
  }

  private static String range(String status) {
    return "from %s00 to %s99".formatted(status.charAt(0), status.charAt(0));
  }
}
