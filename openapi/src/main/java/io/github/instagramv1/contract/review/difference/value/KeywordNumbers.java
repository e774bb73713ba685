package io.github.instagramv1.contract.review.difference.value;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The numbers that keywords of a thing state, so that its description only repeats them. */
public final class KeywordNumbers {
  private static final List<String> PARTS =
      List.of("schema", "items", "parameters", "requestBody", "content", "properties");

  private final ContractModel model;
  private final Set<String> numbers = new HashSet<>();
  private final Set<YamlValue> seen = new HashSet<>();

  private KeywordNumbers(ContractModel model) {
    this.model = model;
  }

  /** Returns the numbers in digits. */
  public static Set<String> of(YamlValue owner, ContractModel model) {
    KeywordNumbers found = new KeywordNumbers(model);
    // What an object has within is the matter of its properties; of an operation it is the
    // operation's.
    found.collect(owner, owner.get("responses").isPresent());
    return found.numbers;
  }

  private void collect(YamlValue use, boolean deep) {
    YamlValue value = model.resolve(use);
    if (!seen.add(value)) {
      return;
    }
    for (YamlValue member : value.members().values()) {
      member.number().ifPresent(number -> numbers.add(number.stripTrailingZeros().toPlainString()));
      boolean part = PARTS.contains(member.key()) && (deep || !member.key().equals("properties"));
      boolean named = deep && (use.key().equals("properties") || use.key().equals("content"));
      if (part || named) {
        collect(member, deep);
      }
    }
    value.items().forEach(item -> collect(item, deep));
  }
}
