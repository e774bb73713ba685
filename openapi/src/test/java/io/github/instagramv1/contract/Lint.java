package io.github.instagramv1.contract;

import java.util.List;
import java.util.stream.Stream;

/** Every rule. */
final class Lint {
  private Lint() {}

  static List<Rule> rules() {
    return Stream.of(
            OperationRules.all(),
            TextRules.all(),
            ReplyRules.all(),
            SchemaRules.all(),
            ExampleRules.all())
        .flatMap(List::stream)
        .toList();
  }

  static Rule rule(String id) {
    return rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }
}
