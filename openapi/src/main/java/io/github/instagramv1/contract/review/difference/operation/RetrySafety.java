package io.github.instagramv1.contract.review.difference.operation;

import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.review.comparison.Phrase;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The requests of an operation that are safe to retry, from {@code x-repeatable}.
 *
 * @param always whether all requests are safe to retry
 * @param values by form field, the values with which a request is safe to retry; empty if it always
 *     or never is
 */
record RetrySafety(boolean always, Map<String, Set<String>> values) {

  /** Returns the retry safety of an operation; without {@code x-repeatable}, only a GET is safe. */
  static RetrySafety of(Operation operation) {
    Optional<YamlValue> repeatable = operation.node().get("x-repeatable");
    return repeatable
        .map(RetrySafety::of)
        .orElseGet(() -> new RetrySafety(operation.method().equals("get"), Map.of()));
  }

  private static RetrySafety of(YamlValue repeatable) {
    return new RetrySafety(
        repeatable.isTrue(),
        repeatable.members().values().stream()
            .collect(Collectors.toMap(YamlValue::key, field -> new TreeSet<>(field.texts()))));
  }

  /** Returns whether everything that may be sent again by the other may be by this one, too. */
  boolean covers(RetrySafety other) {
    return always
        || (!other.always
            && other.values.entrySet().stream()
                .allMatch(
                    field ->
                        values
                            .getOrDefault(field.getKey(), Set.of())
                            .containsAll(field.getValue())));
  }

  /**
   * Returns a form field and a value with which this one may be sent again and the other may not.
   */
  Optional<Map.Entry<String, String>> safeValueNotIn(RetrySafety other) {
    return values.entrySet().stream()
        .flatMap(
            field ->
                field.getValue().stream()
                    .filter(
                        value ->
                            !other.always
                                && !other
                                    .values
                                    .getOrDefault(field.getKey(), Set.of())
                                    .contains(value))
                    .map(value -> Map.entry(field.getKey(), value)))
        .findFirst();
  }

  boolean isNeverSafe() {
    return !always && values.isEmpty();
  }

  /** Returns the phrase "safe to retry" with its condition. */
  String phrase() {
    if (values.isEmpty()) {
      return always ? "safe to retry" : "not safe to retry";
    }
    return "safe to retry " + condition();
  }

  /** When it may, if it ever may: "in any case" or "only when ...". */
  String conditionPhrase() {
    return values.isEmpty() ? "in any case" : "only " + condition();
  }

  private String condition() {
    return values.entrySet().stream()
        .map(RetrySafety::condition)
        .collect(Collectors.joining(", and "));
  }

  private static String condition(Map.Entry<String, Set<String>> field) {
    return "when `%s` is %s".formatted(field.getKey(), Phrase.list(field.getValue(), Phrase.OR));
  }
}
