package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Statuses as contracts list them: single ones, ranges such as {@code 4XX}, {@code default}. */
final class StatusRange {
  private static final String DEFAULT = "default";

  private StatusRange() {}

  /** What a contract lists for a status: the status, or else its range, or else the default. */
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

  /** A status in a sentence. */
  static String phrase(String status) {
    if (status.equals(DEFAULT)) {
      return "a status that is not listed";
    }
    return status.matches("[1-5][Xx][Xx]")
        ? "any status from %s00 to %s99".formatted(status.charAt(0), status.charAt(0))
        : "the status " + status;
  }
}
