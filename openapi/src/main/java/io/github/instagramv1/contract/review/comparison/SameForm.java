package io.github.instagramv1.contract.review.comparison;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Tests whether two values differ only in words, which is what a renamed value keeps. */
public final class SameForm implements Predicate<ValuePair> {
  private static final Set<String> WORDS =
      Set.of("name", "description", "example", "examples", "x-ambiguity", "deprecated");

  private final ContractPair contracts;

  public SameForm(ContractPair contracts) {
    this.contracts = contracts;
  }

  @Override
  public boolean test(ValuePair use) {
    ValuePair values = contracts.schemas(use);
    Map<String, YamlValue> before = form(values.before());
    Map<String, YamlValue> after = form(values.after());
    return before.keySet().equals(after.keySet())
        && before.entrySet().stream()
            .allMatch(each -> each.getValue().sameAs(after.get(each.getKey())));
  }

  private static Map<String, YamlValue> form(YamlValue value) {
    Map<String, YamlValue> form = new LinkedHashMap<>(value.members());
    form.keySet().removeAll(WORDS);
    return form;
  }
}
