package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.NEW_CLIENT;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.model.Operation;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a client may send a request again that may have been done ({@code x-repeatable}). */
final class RepeatableDifference {
  private static final Rule NARROWED =
      Rule.breaking(
          "repeatable-narrowed",
          Level.BEHAVIOUR,
          Set.of(OLD_CLIENT),
          "requests that may no longer be sent again (`x-repeatable`)",
          "An old client sends again what a lost reply left in doubt, and a new server may do it twice.",
          "Keep it safe to repeat: a second request finds it done, and answers as the first did.");
  private static final Rule WIDENED =
      Rule.breaking(
          "repeatable-widened",
          Level.BEHAVIOUR,
          Set.of(NEW_CLIENT),
          "requests that may be sent again now (`x-repeatable`)",
          "A new client sends again what a lost reply left in doubt, and an old server may do it twice.",
          "Let servers do it once first; say so with the next breaking version.");
  private static final Rule CHANGED =
      Rule.breaking(
          "repeatable-changed",
          Level.BEHAVIOUR,
          Set.of(OLD_CLIENT, NEW_CLIENT),
          "other requests that may be sent again than before (`x-repeatable`)",
          "Clients of either age send again what the server of the other age may do twice.",
          "Keep what may be repeated, and let servers do the rest once before the contract says so.");
  private static final Rule RESTATED =
      Rule.harmless(
          "repeatable-restated",
          Level.DOCS,
          "`x-repeatable` that says what held before",
          "The same requests may be sent again.");

  static final List<Rule> RULES = List.of(NARROWED, WIDENED, CHANGED, RESTATED);

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
    String rest = rule == RESTATED ? ", as before" : " instead of " + old.phrase();
    recorder.add(
        Draft.of(
                rule,
                change,
                "`%s` may be sent again %s%s.".formatted(before.id(), now.phrase(), rest))
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
                                "sent again after a lost response, it is done once"),
                        (rule == WIDENED ? "old server: " : "")
                            + Recipes.because(
                                exchange.response(),
                                "sent again after a lost response, it may be done twice"))));
  }
}
