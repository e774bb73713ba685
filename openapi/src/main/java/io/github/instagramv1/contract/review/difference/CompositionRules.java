package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.NEW_CLIENT;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of composition and of open objects. */
final class CompositionRules {
  static final Rule CHANGED =
      Rule.breaking(
          "composition-changed",
          Level.WIRE,
          Set.of(OLD_CLIENT, NEW_CLIENT),
          "`allOf`, `anyOf`, `oneOf`, `not` or `discriminator` that is new, gone, or of another kind",
          "What is valid can't be compared part by part.",
          "Write the properties out in a flat schema and change them one by one.");
  static final DirectedRule VARIANT_ADDED =
      new DirectedRule(
          Rule.harmless(
              "request-variant-added",
              Level.WIRE,
              "an alternative that a request may use (`oneOf`, `anyOf`)",
              "Every value that an old client sends is still accepted."),
          Rule.breaking(
              "response-variant-added",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "an alternative that a response may use (`oneOf`, `anyOf`)",
              "An old client receives a form that it doesn't know.",
              "Send the new form where a client asks for it by a parameter of its own."));
  static final DirectedRule VARIANT_REMOVED =
      new DirectedRule(
          Rule.breaking(
              "request-variant-removed",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "an alternative that a request may no longer use (`oneOf`, `anyOf`)",
              "An old client that sends this form is refused.",
              "Keep accepting it."),
          Rule.harmless(
              "response-variant-removed",
              Level.WIRE,
              "an alternative that a response no longer uses (`oneOf`, `anyOf`)",
              "Every value that is still sent was allowed before."));
  static final DirectedRule CLOSED =
      new DirectedRule(
          Rule.breaking(
              "request-object-closed",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "properties that the schema doesn't name and that a request may no longer have, or not with every value (`additionalProperties`)",
              "An old client that sends further properties is refused.",
              "Keep ignoring them."),
          Rule.harmless(
              "response-object-closed",
              Level.WIRE,
              "properties that the schema doesn't name and that a response no longer has, or not with every value (`additionalProperties`)",
              "Every value that is still sent was allowed before."));
  static final DirectedRule OPENED =
      new DirectedRule(
          Rule.harmless(
              "request-object-opened",
              Level.WIRE,
              "properties that the schema doesn't name and that a request may have now (`additionalProperties`)",
              "Every value that an old client sends is still accepted."),
          Rule.harmless(
              "response-object-opened",
              Level.WIRE,
              "properties that the schema doesn't name and that a response may have now (`additionalProperties`)",
              "An old client ignores what it doesn't know."));

  static final List<Rule> RULES =
      Stream.concat(
              Stream.of(CHANGED),
              Stream.of(VARIANT_ADDED, VARIANT_REMOVED, CLOSED, OPENED)
                  .flatMap(each -> each.both().stream()))
          .toList();

  private CompositionRules() {}
}
