package io.github.instagramv1.contract.review.difference.schema;

import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.Phrase;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;

/** The names of schemas, which are the names of the generated classes. */
public final class SchemaNameDifference {
  private static final Rule RENAMED = RuleBook.rule("schema-renamed");

  private static final List<String> MAKE_A_CLASS =
      List.of("properties", "enum", "allOf", "anyOf", "oneOf");

  private final ContractPair contracts;
  private final Recorder recorder;

  SchemaNameDifference(ContractPair contracts, Recorder recorder) {
    this.contracts = contracts;
    this.recorder = recorder;
  }

  void compare(ValuePair use, ValuePair schemas) {
    String before = contracts.before().referenceName(use.before());
    String after = contracts.after().referenceName(use.after());
    if (before.equals(after) || !makesClass(schemas.before()) || !makesClass(schemas.after())) {
      return;
    }
    String subject = before.isEmpty() ? PlaceTitle.of(use) : Phrase.quoted(before);
    String title =
        after.isEmpty()
            ? "the schema of %s is now written inline and is no longer a component."
                .formatted(subject)
            : before.isEmpty()
                ? "the inline schema of %s is now the component %s."
                    .formatted(subject, Phrase.quoted(after))
                : "the schema %s is renamed to %s.".formatted(subject, Phrase.quoted(after));
    recorder.visit("name", schemas, () -> report(schemas, title));
  }

  private void report(ValuePair schemas, String title) {
    recorder.add(Draft.of(RENAMED, schemas.asChange(), title));
  }

  private static boolean makesClass(YamlValue schema) {
    return MAKE_A_CLASS.stream().anyMatch(keyword -> schema.get(keyword).isPresent());
  }
}
