package io.github.instagramv1.contract.review.difference.security;

import io.github.instagramv1.contract.review.comparison.Phrase;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One alternative of a {@code security}: the credentials that a request must have together.
 *
 * @param scopes by scheme, the scopes that its token needs; empty for a request without credential
 * @param lists by scheme, the scopes as they are written
 * @param value as it is written; empty where nothing is
 */
record SecurityRequirement(
    Map<String, Set<String>> scopes, Map<String, YamlValue> lists, Optional<YamlValue> value) {

  /**
   * Returns the alternatives of a {@code security}; a request without credential where it has none.
   */
  static List<SecurityRequirement> of(Optional<YamlValue> security, UnaryOperator<String> name) {
    List<YamlValue> items = security.map(YamlValue::items).orElse(List.of());
    return items.isEmpty()
        ? List.of(new SecurityRequirement(Map.of(), Map.of(), security))
        : items.stream().map(each -> of(each, name)).toList();
  }

  private static SecurityRequirement of(YamlValue requirement, UnaryOperator<String> name) {
    Map<String, Set<String>> scopes = new TreeMap<>();
    Map<String, YamlValue> lists = new TreeMap<>();
    requirement
        .members()
        .forEach(
            (scheme, list) -> {
              scopes.put(name.apply(scheme), new TreeSet<>(list.texts()));
              lists.put(name.apply(scheme), list);
            });
    return new SecurityRequirement(scopes, lists, Optional.of(requirement));
  }

  Set<String> schemes() {
    return scopes.keySet();
  }

  /** Returns whether it requires the same as another. */
  boolean isSame(SecurityRequirement other) {
    return scopes.equals(other.scopes);
  }

  /** Returns whether a request that satisfies the other one satisfies this one. */
  boolean isWithin(SecurityRequirement other) {
    return scopes.entrySet().stream()
        .allMatch(
            each ->
                other.schemes().contains(each.getKey())
                    && other.scopes.get(each.getKey()).containsAll(each.getValue()));
  }

  /** Returns the number of scopes that it has in common with another one. */
  long commonScopes(SecurityRequirement other) {
    return scopes.entrySet().stream()
        .flatMap(each -> each.getValue().stream().filter(other.of(each.getKey())::contains))
        .count();
  }

  private Set<String> of(String scheme) {
    return scopes.getOrDefault(scheme, Set.of());
  }

  /** Returns a key that is equal for alternatives that require the same. */
  String key() {
    return scopes.entrySet().stream()
        .map(each -> each.getKey() + String.join(" ", each.getValue()))
        .collect(Collectors.joining("+"));
  }

  /** Returns the schemes without scopes, for a sentence. */
  String credential() {
    if (scopes.isEmpty()) {
      return "requests without a credential";
    }
    String credentials = Phrase.named("credential", schemes());
    return scopes.size() == 1 ? credentials : credentials + " together";
  }

  /**
   * Returns a name of it in the singular, to begin a sentence with.
   *
   * @param name by its schemes alone or with their scopes
   */
  String subject(String name) {
    if (scopes.isEmpty()) {
      return "a request without a credential";
    }
    return scopes.size() == 1 ? name : "the combination of " + name.replace(" together", "");
  }

  /**
   * Why a request with it alone is refused.
   *
   * @param name by its schemes alone or with their scopes
   */
  String notEnough(String name) {
    return scopes.isEmpty() ? "a credential is missing" : subject(name) + " is not enough";
  }

  /** Returns why this credential is not sufficient. */
  String notEnough(Function<SecurityRequirement, String> name) {
    return scopes.isEmpty() ? notEnough("") : subject(name.apply(this)) + " alone is not enough";
  }

  /** Returns the schemes with their scopes, for a sentence. */
  String withScopes() {
    if (scopes.isEmpty()) {
      return credential();
    }
    return scopes.entrySet().stream()
        .map(SecurityRequirement::withScopes)
        .collect(Collectors.joining(" and "));
  }

  private static String withScopes(Map.Entry<String, Set<String>> scheme) {
    String name = "the credential " + Phrase.quoted(scheme.getKey());
    return switch (scheme.getValue().size()) {
      case 0 -> name;
      case 1 -> name + " with the scope " + Phrase.list(scheme.getValue());
      default -> name + " with the scopes " + Phrase.list(scheme.getValue());
    };
  }
}
