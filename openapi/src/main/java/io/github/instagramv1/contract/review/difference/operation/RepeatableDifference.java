package io.github.instagramv1.contract.review.difference.operation;

import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares which requests are safe to retry ({@code x-repeatable}). */
public final class RepeatableDifference {
  private static final Rule NARROWED = RuleBook.rule("repeatable-narrowed");
  private static final Rule WIDENED = RuleBook.rule("repeatable-widened");
  private static final Rule CHANGED = RuleBook.rule("repeatable-changed");
  private static final Rule RESTATED = RuleBook.rule("repeatable-restated");

  static final Set<String> KEYWORDS = Set.of("x-repeatable");

  private final Recorder recorder;

  RepeatableDifference(Recorder recorder) {
    this.recorder = recorder;
  }

  void compare(Operation before, Operation after) {
    Change change = new ValuePair(before.node(), after.node()).member("x-repeatable");
    if (!change.isDifferent()) {
      return;
    }
    RetrySafety old = RetrySafety.of(before);
    RetrySafety now = RetrySafety.of(after);
    boolean narrowed = !now.covers(old);
    boolean widened = !old.covers(now);
    Rule rule = narrowed ? widened ? CHANGED : NARROWED : widened ? WIDENED : RESTATED;
    Optional<Map.Entry<String, String>> changed =
        old.safeValueNotIn(now).or(() -> now.safeValueNotIn(old));
    String title = "`%s` %s.".formatted(before.id(), verb(rule, old, now));
    recorder.add(
        Draft.of(rule, change, title)
            .withRecipe(
                (exchange, other) ->
                    new ExamplePair(
                        changed
                            .flatMap(
                                each -> exchange.requestWithField(each.getKey(), each.getValue()))
                            .orElseGet(exchange::request),
                        (rule.equals(WIDENED) ? "new server: " : "")
                            + Recipes.because(
                                exchange.response(),
                                "a retry after a lost response changes nothing"),
                        (rule.equals(WIDENED) ? "old server: " : "")
                            + Recipes.because(
                                exchange.response(),
                                "a retry after a lost response may execute it twice"))));
  }

  private static String verb(Rule rule, RetrySafety before, RetrySafety after) {
    if (rule.equals(RESTATED)) {
      return "is %s, as before".formatted(after.phrase());
    }
    if (after.isNeverSafe()) {
      return "is no longer " + before.phrase();
    }
    if (before.isNeverSafe()) {
      return "is now " + after.phrase();
    }
    return "is now safe to retry %s instead of %s"
        .formatted(after.conditionPhrase(), before.conditionPhrase());
  }
}
