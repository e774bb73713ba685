package io.github.instagramv1.contract.review.difference.common;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.KeywordTitle;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares examples by their values, wherever they are declared. */
public final class ExampleDifference {
  private static final Rule ADDED = RuleBook.rule("example-added");
  private static final Rule REMOVED = RuleBook.rule("example-removed");
  private static final Rule CHANGED = RuleBook.rule("example-changed");

  public static final Set<String> KEYWORDS = Set.of("example", "examples");

  private static final Set<String> OWN_KEYWORDS =
      Set.of("value", "externalValue", "summary", "description", "x-ambiguity", "externalDocs");

  private final ContractPair contracts;
  private final Recorder recorder;
  private final TextDifference texts;
  private final UnclassifiedDifference remainder;

  public ExampleDifference(ContractPair contracts, Recorder recorder) {
    this.contracts = contracts;
    this.recorder = recorder;
    this.texts = new TextDifference(recorder);
    this.remainder = new UnclassifiedDifference(recorder);
  }

  /** Reports added, removed and changed examples. */
  public void compare(ValuePair holders) {
    compareValue(unnamed(holders), holders.member("example"));
    Change list = holders.member("examples");
    if (Stream.of(list.before(), list.after())
        .flatMap(Optional::stream)
        .anyMatch(YamlValue::isSequence)) {
      compareValue(unnamed(holders), list);
      return;
    }
    Map<String, YamlValue> before = contracts.before().resolved(holders.before(), "examples");
    Map<String, YamlValue> after = contracts.after().resolved(holders.after(), "examples");
    before.forEach(
        (name, value) -> {
          if (after.containsKey(name)) {
            ValuePair pair = new ValuePair(value, after.get(name));
            recorder.visitChanged("example", pair, () -> compareNamed(pair));
          } else {
            compareValue(PlaceTitle.of(value), Change.removed(value, holders.after()));
          }
        });
    after.forEach(
        (name, value) -> {
          if (!before.containsKey(name)) {
            compareValue(PlaceTitle.of(value), Change.added(holders.before(), value));
          }
        });
  }

  private void compareNamed(ValuePair examples) {
    compareValue(PlaceTitle.of(examples), examples.member("value"));
    List.of("summary", "description", "x-ambiguity")
        .forEach(each -> texts.compareWords(examples, each));
    remainder.compare(examples, OWN_KEYWORDS);
  }

  private static String unnamed(ValuePair holders) {
    return "the example of " + PlaceTitle.of(holders);
  }

  private void compareValue(String subject, Change change) {
    if (change.isDifferent()) {
      Rule rule = change.isAddition() ? ADDED : change.isRemoval() ? REMOVED : CHANGED;
      recorder.add(Draft.of(rule, change, subject + " " + KeywordTitle.verb(change) + "."));
    }
  }
}
