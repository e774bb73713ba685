package io.github.instagramv1.contract.review.difference.value;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.Phrase;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.SharedChanges;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.comparison.ValueRecipes;
import io.github.instagramv1.contract.review.difference.common.UnclassifiedDifference;
import io.github.instagramv1.contract.review.example.CounterExample;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Optional;
import java.util.Set;

/**
 * Compares enums. An enum with {@code x-extensible-enum: true} is open: a response may have a value
 * that it does not list.
 */
public final class EnumConcern implements SchemaConcern {
  private static final String OPEN = "x-extensible-enum";

  private static final DirectedRule INTRODUCED = RuleBook.directed("enum-introduced");
  private static final DirectedRule LIFTED = RuleBook.directed("enum-lifted");
  private static final DirectedRule REMOVED = RuleBook.directed("enum-value-removed");
  private static final DirectedRule ADDED = RuleBook.directed("enum-value-added");
  private static final Rule OPEN_ADDED = RuleBook.rule("response-open-enum-value-added");
  private static final Rule OPENED = RuleBook.rule("response-enum-opened");
  private static final Rule CLOSED = RuleBook.rule("response-enum-closed");

  private final Recorder recorder;
  private final UnclassifiedDifference unclassified;

  public EnumConcern(Recorder recorder) {
    this.recorder = recorder;
    this.unclassified = new UnclassifiedDifference(recorder);
  }

  @Override
  public Set<String> keywords() {
    return Set.of("enum", OPEN);
  }

  @Override
  public void compare(Direction direction, ValuePair schemas) {
    Change change = schemas.member("enum");
    if (change.isKept()) {
      compareValues(direction, schemas, change);
    } else if (!change.isInNeither()) {
      reportKind(direction, schemas, change);
    }
    Change open = schemas.member(OPEN);
    if (open.isDifferent()) {
      compareOpenness(direction, schemas, open, change.isKept());
    }
  }

  private void reportKind(Direction direction, ValuePair schemas, Change change) {
    boolean introduced = change.isAddition();
    String title =
        introduced
            ? "%s now has a list of allowed values (`enum`).".formatted(PlaceTitle.of(schemas))
            : "%s no longer has a list of allowed values (`enum`)."
                .formatted(PlaceTitle.of(schemas));
    CounterExample counterExample =
        introduced
            ? new CounterExample(schemas.before(), schemas.after())
            : new CounterExample(schemas.after(), schemas.before());
    boolean wire = introduced == (direction == Direction.REQUEST);
    Draft draft = Draft.of((introduced ? INTRODUCED : LIFTED).in(direction), change, title);
    recorder.add(
        wire
            ? draft.withRecipe(
                ValueRecipes.of(direction, schemas, counterExample::text, "not a listed value"))
            : draft);
  }

  private void compareValues(Direction direction, ValuePair schemas, Change change) {
    YamlValue before = change.before().orElseThrow();
    YamlValue after = change.after().orElseThrow();
    for (YamlValue value : before.items()) {
      if (missing(value, after)) {
        recorder.add(
            removed(direction, schemas, value, after)
                .withShared(
                    SharedChanges.of(
                        before.json() + after.json(),
                        schemas.before(),
                        "%s is no longer a value at %%s."
                            .formatted(SharedChanges.escaped(Phrase.value(value))))));
      }
    }
    for (YamlValue value : after.items()) {
      if (missing(value, before)) {
        boolean open = direction == Direction.RESPONSE && isOpen(schemas.before());
        recorder.add(
            Draft.of(
                    open ? OPEN_ADDED : ADDED.in(direction),
                    Change.added(before, value),
                    "%s is a new value of %s."
                        .formatted(Phrase.value(value), PlaceTitle.of(schemas)))
                .withDetail(value.text())
                .withRecipe(
                    ValueRecipes.of(
                        direction, schemas, () -> CounterExample.of(value), "not a listed value"))
                .withShared(
                    SharedChanges.of(
                        before.json() + after.json(),
                        schemas.before(),
                        "%s is a new value at %%s."
                            .formatted(SharedChanges.escaped(Phrase.value(value))))));
      }
    }
  }

  private static Draft removed(
      Direction direction, ValuePair schemas, YamlValue value, YamlValue after) {
    String title =
        "%s is no longer a value of %s.".formatted(Phrase.value(value), PlaceTitle.of(schemas));
    Draft draft =
        Draft.of(REMOVED.in(direction), Change.removed(value, after), title)
            .withDetail(value.text());
    return direction == Direction.REQUEST
        ? draft.withRecipe(
            ValueRecipes.of(
                direction, schemas, () -> CounterExample.of(value), "not a listed value"))
        : draft;
  }

  private void compareOpenness(Direction direction, ValuePair schemas, Change open, boolean kept) {
    if (!isFlag(open.before()) || !isFlag(open.after())) {
      unclassified.report(schemas, OPEN);
      return;
    }
    boolean before = isOpen(schemas.before());
    boolean after = isOpen(schemas.after());
    if (direction == Direction.REQUEST || before == after || !kept) {
      recorder.note(
          open,
          "`%s` of %s has no effect in %s."
              .formatted(OPEN, PlaceTitle.of(schemas), direction.plural()));
      return;
    }
    String title =
        "the enum of %s is %s."
            .formatted(
                PlaceTitle.of(schemas), after ? "now declared open" : "no longer declared open");
    recorder.add(
        Draft.of(after ? OPENED : CLOSED, open, title)
            .withRecipe(
                ValueRecipes.of(
                    direction,
                    schemas,
                    () -> TextNode.valueOf("other"),
                    "not a listed value, and the old contract allows no other")));
  }

  private static boolean isFlag(Optional<YamlValue> value) {
    return value.map(YamlValue::isBoolean).orElse(true);
  }

  private static boolean isOpen(YamlValue schema) {
    return schema.isTrue(OPEN);
  }

  private static boolean missing(YamlValue value, YamlValue list) {
    return list.items().stream().noneMatch(value::sameAs);
  }
}
