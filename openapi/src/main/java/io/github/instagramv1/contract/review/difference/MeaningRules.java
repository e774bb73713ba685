package io.github.instagramv1.contract.review.difference;

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
final class MeaningRules {
  static final DirectedRule ID_STATED =
      new DirectedRule(
          Rule.harmless(
              "request-id-stated",
              Level.SOURCE,
              "a request's value that is called an id now (`x-id-of`)",
              "The generated client takes an id of that type beside the text that it took."),
          Rule.breaking(
              "response-id-stated",
              Level.SOURCE,
              Set.of(GENERATED_SOURCE),
              "a reply's value that is called an id now (`x-id-of`)",
              "The wire stays as it is, but the generated client gives an id instead of a text, and code that takes the text no longer compiles.",
              "Say it with the next breaking version; until then the description can."));
  static final DirectedRule ID_WITHDRAWN =
      new DirectedRule(
          Rule.breaking(
              "request-id-withdrawn",
              Level.SOURCE,
              Set.of(GENERATED_SOURCE),
              "a request's value that is no longer called an id (`x-id-of`)",
              "The wire stays as it is, but code that passes an id to the generated client no longer compiles.",
              "Keep `x-id-of`."),
          Rule.breaking(
              "response-id-withdrawn",
              Level.SOURCE,
              Set.of(GENERATED_SOURCE),
              "a reply's value that is no longer called an id (`x-id-of`)",
              "The wire stays as it is, but the generated client gives a text instead of an id, and code that takes the id no longer compiles.",
              "Keep `x-id-of`."));
  static final DirectedRule ID_CHANGED =
      new DirectedRule(
          Rule.breaking(
              "request-id-changed",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a request's value that identifies something else (`x-id-of`)",
              "An old client sends the id of what is no longer asked for, and code that passes the old type of id no longer compiles.",
              "Add a parameter or property for the other id beside it and deprecate this one with a date."),
          Rule.breaking(
              "response-id-changed",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a reply's value that identifies something else (`x-id-of`)",
              "An old client takes the id for that of something else, and code that takes the old type of id no longer compiles.",
              "Add a property for the other id beside it and deprecate this one with a date."));
  static final DirectedRule TIME_STATED =
      new DirectedRule(
          Rule.harmless(
              "request-time-stated",
              Level.SOURCE,
              "a request's value that is called a time now (`x-unix-seconds`)",
              "The generated client takes an `Instant` beside what it took."),
          Rule.breaking(
              "response-time-stated",
              Level.SOURCE,
              Set.of(GENERATED_SOURCE),
              "a reply's value that is called a time now (`x-unix-seconds`)",
              "The wire stays as it is, but the generated client gives an `Instant`, and code that takes the text no longer compiles.",
              "Say it with the next breaking version; until then the description can."));
  static final DirectedRule TIME_WITHDRAWN =
      new DirectedRule(
          Rule.breaking(
              "request-time-withdrawn",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a request's value that is no longer called a time in seconds (`x-unix-seconds`)",
              "What an old client sends may be read in another unit, and code that passes an `Instant` no longer compiles.",
              "Keep the unit; add a parameter or property for another one beside it."),
          Rule.breaking(
              "response-time-withdrawn",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a reply's value that is no longer called a time in seconds (`x-unix-seconds`)",
              "An old client may read what comes in another unit as seconds, and code that takes an `Instant` no longer compiles.",
              "Keep the unit; add a property for another one beside it."));

  static final List<Rule> RULES =
      Stream.of(ID_STATED, ID_WITHDRAWN, ID_CHANGED, TIME_STATED, TIME_WITHDRAWN)
          .flatMap(each -> each.both().stream())
          .toList();

  private MeaningRules() {}
}
