package io.github.instagramv1.contract.review.difference.server;

import io.github.instagramv1.contract.review.comparison.Phrase;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables of one server in two contracts. */
final class ServerVariables {
  private final YamlValue before;
  private final YamlValue after;

  ServerVariables(ValuePair servers) {
    this.before = servers.before();
    this.after = servers.after();
  }

  /** Returns a variable that lost a value; empty if there is none. */
  Optional<String> lostValue() {
    return variables(before).values().stream()
        .flatMap(each -> lostValue(each).stream())
        .map(each -> "%s of the server `%s`.".formatted(each, before.text("url")))
        .findFirst();
  }

  private Optional<String> lostValue(YamlValue variable) {
    Set<String> old = values(variable);
    Optional<Set<String>> left =
        Optional.ofNullable(variables(after).get(variable.key())).map(ServerVariables::values);
    if (old.isEmpty()) {
      return left.filter(each -> !each.isEmpty())
          .map(
              each ->
                  "only %s %s allowed in the variable `%s`"
                      .formatted(
                          Phrase.list(each), each.size() == 1 ? "is" : "are", variable.key()));
    }
    if (left.isPresent() && left.get().isEmpty()) {
      return Optional.empty();
    }
    old.removeAll(left.orElse(Set.of(variable.text("default"))));
    return Optional.of(old)
        .filter(each -> !each.isEmpty())
        .map(
            each ->
                "%s %s removed from the variable `%s`"
                    .formatted(
                        Phrase.named("value", each),
                        each.size() == 1 ? "is" : "are",
                        variable.key()));
  }

  private static Map<String, YamlValue> variables(YamlValue server) {
    return server.get("variables").map(YamlValue::members).orElse(Map.of());
  }

  /** Returns the listed values; none if any value is allowed. */
  private static Set<String> values(YamlValue variable) {
    return new LinkedHashSet<>(variable.get("enum").map(YamlValue::texts).orElse(List.of()));
  }
}
