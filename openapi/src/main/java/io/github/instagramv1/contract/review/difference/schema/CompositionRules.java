package io.github.instagramv1.contract.review.difference.schema;

import static io.github.instagramv1.contract.review.finding.Audience.NEW_CLIENT;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of composition and of open objects. */
public final class CompositionRules {
  static final Rule CHANGED =
      Rule.breaking(
          "composition-changed",
          Level.WIRE,
          Set.of(OLD_CLIENT, NEW_CLIENT),
          "a new, changed or removed `allOf`, `anyOf`, `oneOf`, `not` or `discriminator`",
          "The two schemas cannot be compared part by part: one side may refuse what the other"
              + " sends.",
          "Write the properties in one flat schema and change them one by one.");
  static final DirectedRule VARIANT_ADDED =
      new DirectedRule(
          Rule.compatible(
              "request-variant-added",
              Level.WIRE,
              "a new alternative of a request (`oneOf`, `anyOf`)",
              "Every value that an old client sends is still accepted."),
          Rule.breaking(
              "response-variant-added",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "a new alternative of a response (`oneOf`, `anyOf`)",
              "An old client receives a value of a form that it does not know.",
              "Send the new form only to clients that request it with a parameter."));
  static final DirectedRule VARIANT_REMOVED =
      new DirectedRule(
          Rule.breaking(
              "request-variant-removed",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "a removed alternative of a request (`oneOf`, `anyOf`)",
              "An old client that sends a value of this form is refused.",
              "Keep accepting it."),
          Rule.compatible(
              "response-variant-removed",
              Level.WIRE,
              "a removed alternative of a response (`oneOf`, `anyOf`)",
              "Every value that a server still sends was allowed before."));
  static final DirectedRule CLOSED =
      new DirectedRule(
          Rule.breaking(
              "request-object-closed",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "a request object that accepts fewer additional properties (`additionalProperties`)",
              "An old client that sends additional properties is refused.",
              "Keep ignoring them."),
          Rule.compatible(
              "response-object-closed",
              Level.WIRE,
              "a response object that has fewer additional properties (`additionalProperties`)",
              "Every value that a server still sends was allowed before."));
  static final Rule VALUES_FREED =
      Rule.breaking(
          "response-additional-values-freed",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "a response object whose additional properties no longer need to match a schema"
              + " (`additionalProperties`)",
          "An old client that reads the additional properties by the old schema cannot read every"
              + " new value.",
          "Keep the schema, and add a property for values of another form.");
  static final DirectedRule OPENED =
      new DirectedRule(
          Rule.compatible(
              "request-object-opened",
              Level.WIRE,
              "a request object that accepts more additional properties (`additionalProperties`)",
              "Every value that an old client sends is still accepted."),
          Rule.compatible(
              "response-object-opened",
              Level.WIRE,
              "a response object that has more additional properties (`additionalProperties`)",
              "An old client ignores unknown properties."));

  public static final List<Rule> RULES =
      Stream.concat(
              Stream.of(CHANGED, VALUES_FREED),
              Stream.of(VARIANT_ADDED, VARIANT_REMOVED, CLOSED, OPENED)
                  .flatMap(each -> each.both().stream()))
          .toList();

  private CompositionRules() {}
}
