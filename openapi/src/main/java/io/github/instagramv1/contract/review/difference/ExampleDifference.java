package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Examples. Where they stand makes no difference, what they say does. */
final class ExampleDifference {
  private static final Rule ADDED =
      Rule.harmless("example-added", Level.DOCS, "a new example", "Only people and mocks read it.");
  private static final Rule REMOVED =
      Rule.harmless(
          "example-removed",
          Level.DOCS,
          "an example that is gone",
          "Only people and mocks read it.");
  private static final Rule CHANGED =
      Rule.harmless(
          "example-changed",
          Level.DOCS,
          "an example that says something else",
          "Only people and mocks read it.");

  static final List<Rule> RULES = List.of(ADDED, REMOVED, CHANGED);

  static final Set<String> KEYWORDS = Set.of("example", "examples");

  private static final Set<String> OWN_KEYWORDS =
      Set.of("value", "externalValue", "summary", "description", "x-ambiguity", "externalDocs");

  private final Sides sides;
  private final Recorder recorder;
  private final TextDifference texts;
  private final RemainderDifference remainder;

  ExampleDifference(Sides sides, Recorder recorder) {
    this.sides = sides;
    this.recorder = recorder;
    this.texts = new TextDifference(recorder);
    this.remainder = new RemainderDifference(recorder);
  }

  void compare(Pair holders) {
    compareValue(holders, holders.member("example"));
    Map<String, YamlValue> before = sides.before().resolved(holders.before(), "examples");
    Map<String, YamlValue> after = sides.after().resolved(holders.after(), "examples");
    before.forEach(
        (name, value) -> {
          if (after.containsKey(name)) {
            Pair pair = new Pair(value, after.get(name));
            recorder.visitChanged("example", pair, () -> compareNamed(pair));
          } else {
            compareValue(holders, Change.removed(value, holders.after()));
          }
        });
    after.forEach(
        (name, value) -> {
          if (!before.containsKey(name)) {
            compareValue(holders, Change.added(holders.before(), value));
          }
        });
  }

  private void compareNamed(Pair examples) {
    compareValue(examples, examples.member("value"));
    List.of("summary", "description", "x-ambiguity")
        .forEach(each -> texts.compareWords(examples, each));
    remainder.compare(examples, OWN_KEYWORDS);
  }

  private void compareValue(Pair holders, Change change) {
    if (!change.isDifferent()) {
      return;
    }
    Rule rule = change.isAddition() ? ADDED : change.isRemoval() ? REMOVED : CHANGED;
    String what =
        change.isAddition()
            ? "%s has a new example."
            : change.isRemoval() ? "%s lost an example." : "%s has another example.";
    YamlValue subject = change.isAddition() ? holders.after() : holders.before();
    recorder.add(Draft.of(rule, change, what.formatted(Subject.of(subject))));
  }
}
