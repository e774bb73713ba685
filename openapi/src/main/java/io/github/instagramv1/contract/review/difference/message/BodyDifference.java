package io.github.instagramv1.contract.review.difference.message;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.TextDifference;
import io.github.instagramv1.contract.review.difference.common.UnclassifiedDifference;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The body of a request. */
public final class BodyDifference {
  private static final Rule ADDED = RuleBook.rule("body-added");
  private static final Rule ADDED_REQUIRED = RuleBook.rule("body-added-required");
  private static final Rule REMOVED = RuleBook.rule("body-removed");
  private static final Rule BECAME_REQUIRED = RuleBook.rule("body-became-required");
  private static final Rule BECAME_OPTIONAL = RuleBook.rule("body-became-optional");

  private final ContractPair contracts;
  private final Recorder recorder;
  private final ContentDifference content;
  private final TextDifference texts;
  private final UnclassifiedDifference remainder;
  private final Set<String> understood = new HashSet<>(TextDifference.KEYWORDS);

  public BodyDifference(ContractPair contracts, Recorder recorder, ContentDifference content) {
    this.contracts = contracts;
    this.recorder = recorder;
    this.content = content;
    this.texts = new TextDifference(recorder);
    this.remainder = new UnclassifiedDifference(recorder);
    understood.addAll(List.of("required", "content"));
  }

  /** Compares the bodies of two operations. */
  public void compare(Operation before, Operation after) {
    Optional<YamlValue> old = contracts.before().requestBody(before);
    Optional<YamlValue> now = contracts.after().requestBody(after);
    if (old.isPresent() && now.isPresent()) {
      ValuePair bodies = new ValuePair(old.get(), now.get());
      recorder.visitChanged("body", bodies, () -> compareBodies(bodies));
    } else if (now.isPresent()) {
      boolean required = now.get().isTrue("required");
      Change change = Change.added(before.node(), after.node().get("requestBody").orElseThrow());
      report(
          required ? ADDED_REQUIRED : ADDED,
          change,
          (required ? "`%s` now requires a body." : "`%s` now takes an optional body.")
              .formatted(before.id()));
    } else if (old.isPresent()) {
      Change change = Change.removed(before.node().get("requestBody").orElseThrow(), after.node());
      report(REMOVED, change, "`%s` no longer takes a body.".formatted(before.id()));
    }
  }

  private void compareBodies(ValuePair bodies) {
    boolean before = bodies.before().isTrue("required");
    boolean after = bodies.after().isTrue("required");
    if (before != after) {
      report(
          after ? BECAME_REQUIRED : BECAME_OPTIONAL,
          bodies.member("required"),
          "%s is %s."
              .formatted(PlaceTitle.of(bodies), after ? "now required" : "no longer required"));
    }
    content.compare(Direction.REQUEST, bodies);
    texts.compare(bodies);
    remainder.compare(bodies, understood);
  }

  private void report(Rule rule, Change change, String title) {
    Recipe refused =
        (old, now) ->
            new ExamplePair(
                old.requestWithout("body"),
                old.response(),
                Recipes.because(now.refusal("the body is missing"), "the body is missing"));
    recorder.add(
        Draft.of(rule, change, title)
            .withRecipe(
                rule.equals(REMOVED)
                    ? Recipes.outcomes("the body is used", "the body is ignored")
                    : refused));
  }
}
