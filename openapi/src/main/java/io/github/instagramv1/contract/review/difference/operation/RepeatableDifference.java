package io.github.instagramv1.contract.review.difference.operation;

import static io.github.instagramv1.contract.review.finding.Audience.NEW_CLIENT;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.Pair;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a client may send a request again that may have been done ({@code x-repeatable}). */
public final class RepeatableDifference {
  private static final Rule NARROWED =
      Rule.breaking(
          "repeatable-narrowed",
          Level.BEHAVIOUR,
          Set.of(OLD_CLIENT),
          "requests that are no longer safe to retry (`x-repeatable`)",
          "An old client retries a request whose response was lost, and a new server may execute it"
              + " twice.",
          "Keep the operation safe to retry: a second request changes nothing and returns the same"
              + " response.");
  private static final Rule WIDENED =
      Rule.breaking(
          "repeatable-widened",
          Level.BEHAVIOUR,
          Set.of(NEW_CLIENT),
          "requests that become safe to retry (`x-repeatable`)",
          "A new client retries a request whose response was lost, and an old server may execute it"
              + " twice.",
          "Make servers safe to retry first; change `x-repeatable` in the next breaking version.");
  private static final Rule CHANGED =
      Rule.breaking(
          "repeatable-changed",
          Level.BEHAVIOUR,
          Set.of(OLD_CLIENT, NEW_CLIENT),
          "a changed set of requests that are safe to retry (`x-repeatable`)",
          "An old client may retry a request that a new server executes twice, and a new client one"
              + " that an old server executes twice.",
          "Keep every request safe to retry that was; add others in the next breaking version, when"
              + " servers are safe to retry.");
  private static final Rule RESTATED =
      Rule.compatible(
          "repeatable-restated",
          Level.DOCS,
          "an `x-repeatable` that repeats what held before",
          "The same requests are safe to retry.");

  public static final List<Rule> RULES = List.of(NARROWED, WIDENED, CHANGED, RESTATED);

  static final Set<String> KEYWORDS = Set.of("x-repeatable");

  private final Recorder recorder;

  RepeatableDifference(Recorder recorder) {
    this.recorder = recorder;
  }

  void compare(Operation before, Operation after) {
    Change change = new Pair(before.node(), after.node()).member("x-repeatable");
    if (!change.isDifferent()) {
      return;
    }
    Repetition old = Repetition.of(before);
    Repetition now = Repetition.of(after);
    boolean narrowed = !now.covers(old);
    boolean widened = !old.covers(now);
    Rule rule = narrowed ? widened ? CHANGED : NARROWED : widened ? WIDENED : RESTATED;
    Optional<Map.Entry<String, String>> changed = old.beyond(now).or(() -> now.beyond(old));
    String title = "`%s` %s.".formatted(before.id(), verb(rule, old, now));
    recorder.add(
        Draft.of(rule, change, title)
            .shownBy(
                (exchange, other) ->
                    new ExamplePair(
                        changed
                            .flatMap(
                                each -> exchange.requestWithField(each.getKey(), each.getValue()))
                            .orElseGet(exchange::request),
                        (rule == WIDENED ? "new server: " : "")
                            + Recipes.because(
                                exchange.response(),
                                "a retry after a lost response changes nothing"),
                        (rule == WIDENED ? "old server: " : "")
                            + Recipes.because(
                                exchange.response(),
                                "a retry after a lost response may execute it twice"))));
  }

  private static String verb(Rule rule, Repetition before, Repetition after) {
    if (rule == RESTATED) {
      return "is %s, as before".formatted(after.phrase());
    }
    if (after.isNever()) {
      return "is no longer " + before.phrase();
    }
    if (before.isNever()) {
      return "is now " + after.phrase();
    }
    return "is now safe to retry %s instead of %s".formatted(after.only(), before.only());
  }
}
