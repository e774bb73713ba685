package io.github.instagramv1.contract.review.difference.value;

import static io.github.instagramv1.contract.review.finding.Audience.GENERATED_SOURCE;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of what texts and numbers mean, which the generated client gives types of their own.
 */
public final class MeaningRules {
  static final DirectedRule ID_STATED =
      new DirectedRule(
          Rule.compatible(
              "request-id-stated",
              Level.SOURCE,
              "a request value that is now called an id (`x-id-of`)",
              "The generated client accepts an id of that type besides a `String`."),
          Rule.breaking(
              "response-id-stated",
              Level.SOURCE,
              Set.of(GENERATED_SOURCE),
              "a response value that is now called an id (`x-id-of`)",
              "Requests and responses stay the same.",
              "The generated client returns an id instead of a `String`; code that expects a"
                  + " `String` no longer compiles.",
              "Add `x-id-of` in the next breaking version; until then, say it in the"
                  + " description."));
  static final DirectedRule ID_WITHDRAWN =
      new DirectedRule(
          Rule.breaking(
              "request-id-withdrawn",
              Level.SOURCE,
              Set.of(GENERATED_SOURCE),
              "a request value that is no longer called an id (`x-id-of`)",
              "Requests and responses stay the same.",
              "Code that passes an id to the generated client no longer compiles.",
              "Keep `x-id-of`."),
          Rule.breaking(
              "response-id-withdrawn",
              Level.SOURCE,
              Set.of(GENERATED_SOURCE),
              "a response value that is no longer called an id (`x-id-of`)",
              "Requests and responses stay the same.",
              "The generated client returns a `String` instead of an id; code that expects an id no"
                  + " longer compiles.",
              "Keep `x-id-of`."));
  static final DirectedRule ID_CHANGED =
      new DirectedRule(
          Rule.breaking(
              "request-id-changed",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a request value that becomes the id of something else (`x-id-of`)",
              "An old client sends the id of another kind of object.",
              "Code that passes the old type of id no longer compiles.",
              "Add a parameter or property for the other id beside it, and deprecate this one with"
                  + " a date."),
          Rule.breaking(
              "response-id-changed",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a response value that becomes the id of something else (`x-id-of`)",
              "An old client uses the id for another kind of object.",
              "Code that expects the old type of id no longer compiles.",
              "Add a property for the other id beside it, and deprecate this one with a date."));
  static final DirectedRule TIME_STATED =
      new DirectedRule(
          Rule.compatible(
              "request-time-stated",
              Level.SOURCE,
              "a request value that is now called a time (`x-unix-seconds`)",
              "The generated client accepts an `Instant` besides the old type."),
          Rule.breaking(
              "response-time-stated",
              Level.SOURCE,
              Set.of(GENERATED_SOURCE),
              "a response value that is now called a time (`x-unix-seconds`)",
              "Requests and responses stay the same.",
              "The generated client returns an `Instant`; code that expects the old type no longer"
                  + " compiles.",
              "Add `x-unix-seconds` in the next breaking version; until then, say it in the"
                  + " description."));
  static final DirectedRule TIME_WITHDRAWN =
      new DirectedRule(
          Rule.breaking(
              "request-time-withdrawn",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a request value that is no longer called a time (`x-unix-seconds`)",
              "A new server may read an old client's value in another unit.",
              "Code that passes an `Instant` no longer compiles.",
              "Keep the unit; add a parameter or property for another unit beside it."),
          Rule.breaking(
              "response-time-withdrawn",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a response value that is no longer called a time (`x-unix-seconds`)",
              "An old client may read a value in another unit as seconds.",
              "Code that expects an `Instant` no longer compiles.",
              "Keep the unit; add a property for another unit beside it."));

  public static final List<Rule> RULES =
      Stream.of(ID_STATED, ID_WITHDRAWN, ID_CHANGED, TIME_STATED, TIME_WITHDRAWN)
          .flatMap(each -> each.both().stream())
          .toList();

  private MeaningRules() {}
}
