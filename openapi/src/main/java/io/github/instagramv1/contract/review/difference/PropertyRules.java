package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.GENERATED_SOURCE;
import static io.github.instagramv1.contract.review.finding.Audience.NEW_CLIENT;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of properties. */
final class PropertyRules {
  static final DirectedRule ADDED =
      new DirectedRule(
          Rule.harmless(
              "request-property-added",
              Level.WIRE,
              "a new property of a body that may be left out",
              "An old client leaves it out."),
          Rule.harmless(
              "response-property-added",
              Level.WIRE,
              "a new property of a reply that may be absent",
              "An old client ignores what it doesn't know, and a new one can't rely on it."));
  static final DirectedRule ADDED_REQUIRED =
      new DirectedRule(
          Rule.breaking(
              "request-property-added-required",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a new property that a body must have",
              "An old client doesn't send it and is refused, and calls of the generated method lack an argument.",
              "Make it optional, with a default that keeps the old behaviour."),
          Rule.breaking(
              "response-property-added-required",
              Level.WIRE,
              Set.of(NEW_CLIENT),
              "a new property that every reply is promised to have",
              "A new client takes it for granted and finds nothing in the reply of an old server.",
              "Add it without requiring it; require it with the next breaking version, when servers send it."));
  static final DirectedRule REMOVED =
      new DirectedRule(
          Rule.breaking(
              "request-property-removed",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a property that a body no longer has, required or not",
              "What an old client sends in it has no effect any more, and code that sets it no longer compiles.",
              "Keep it and mark it `deprecated` with `x-deprecated-since`; drop it with a breaking version."),
          Rule.breaking(
              "response-property-removed",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a property that a reply no longer has, required or not",
              "An old client that reads it finds nothing, and code that calls its getter no longer compiles.",
              "Keep it and mark it `deprecated` with `x-deprecated-since`; drop it with a breaking version."));
  static final DirectedRule RENAMED =
      new DirectedRule(
          Rule.breaking(
              "request-property-renamed",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a property of a body that is gone while another of the same form is new",
              "What an old client sends under the old name has no effect, and code that sets it no longer compiles.",
              "Accept the new name beside the old one, which gets `deprecated` with `x-deprecated-since`."),
          Rule.breaking(
              "response-property-renamed",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a property of a reply that is gone while another of the same form is new",
              "An old client that reads the old name finds nothing, and code that calls its getter no longer compiles.",
              "Send the new name beside the old one, which gets `deprecated` with `x-deprecated-since`."));
  static final DirectedRule BECAME_REQUIRED =
      new DirectedRule(
          Rule.breaking(
              "request-property-became-required",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a property that a body must have now",
              "An old client that leaves it out is refused, and generated calls without it no longer compile.",
              "Keep it optional and say in the description what its absence means."),
          Rule.breaking(
              "response-property-became-required",
              Level.WIRE,
              Set.of(NEW_CLIENT),
              "a property that every reply is promised to have now",
              "A new client takes it for granted and finds nothing in the reply of an old server.",
              "Let servers send it first; require it with the next breaking version."));
  static final DirectedRule BECAME_OPTIONAL =
      new DirectedRule(
          Rule.breaking(
              "request-property-became-optional",
              Level.SOURCE,
              Set.of(GENERATED_SOURCE),
              "a property that a body may leave out now",
              "Every body that an old client sends is still accepted, but the generated call no longer takes it among what is required, and code that passes it there no longer compiles.",
              "Let servers accept bodies without it, and say so with the next breaking version."),
          Rule.breaking(
              "response-property-became-optional",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "a property that a reply may leave out now",
              "An old client that takes it for granted finds nothing.",
              "Keep sending it, with an empty value of its type where there is nothing to say."));

  static final List<Rule> RULES =
      Stream.of(ADDED, ADDED_REQUIRED, REMOVED, RENAMED, BECAME_REQUIRED, BECAME_OPTIONAL)
          .flatMap(each -> each.both().stream())
          .toList();

  private PropertyRules() {}
}
