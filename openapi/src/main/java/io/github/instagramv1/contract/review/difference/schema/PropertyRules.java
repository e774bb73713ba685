package io.github.instagramv1.contract.review.difference.schema;

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
public final class PropertyRules {
  static final DirectedRule ADDED =
      new DirectedRule(
          Rule.compatible(
              "request-property-added",
              Level.WIRE,
              "a new optional property of a request body",
              "An old client omits it."),
          Rule.compatible(
              "response-property-added",
              Level.WIRE,
              "a new optional property of a response",
              "An old client ignores unknown properties, and a new client does not rely on it."));
  static final DirectedRule ADDED_REQUIRED =
      new DirectedRule(
          Rule.breaking(
              "request-property-added-required",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a new required property of a request body",
              "An old client does not send it and is refused.",
              "Calls of the generated method lack an argument and no longer compile.",
              "Make it optional, with a default that keeps the old behaviour."),
          Rule.breaking(
              "response-property-added-required",
              Level.WIRE,
              Set.of(NEW_CLIENT),
              "a new required property of a response",
              "A new client relies on it and does not find it in a response of an old server.",
              "Add it as optional; make it required in the next breaking version, when servers send"
                  + " it."));
  static final DirectedRule REMOVED =
      new DirectedRule(
          Rule.breaking(
              "request-property-removed",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a removed property of a request body, required or optional",
              "A new server ignores it when an old client sends it.",
              "Code that sets it no longer compiles.",
              "Keep it and mark it `deprecated` with `x-deprecated-since`; remove it in a breaking"
                  + " version."),
          Rule.breaking(
              "response-property-removed",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a removed property of a response, required or optional",
              "An old client that reads it does not find it.",
              "Code that calls its getter no longer compiles.",
              "Keep it and mark it `deprecated` with `x-deprecated-since`; remove it in a breaking"
                  + " version."));
  static final DirectedRule RENAMED =
      new DirectedRule(
          Rule.breaking(
              "request-property-renamed",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a removed property of a request body while another one of the same form is new",
              "A new server ignores the old name when an old client sends it.",
              "Code that sets it no longer compiles.",
              "Accept the new name beside the old one, and mark the old one `deprecated` with"
                  + " `x-deprecated-since`."),
          Rule.breaking(
              "response-property-renamed",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a removed property of a response while another one of the same form is new",
              "An old client that reads the old name does not find it.",
              "Code that calls its getter no longer compiles.",
              "Send the new name beside the old one, and mark the old one `deprecated` with"
                  + " `x-deprecated-since`."));
  public static final DirectedRule BECAME_REQUIRED =
      new DirectedRule(
          Rule.breaking(
              "request-property-became-required",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a property of a request body that becomes required",
              "An old client that omits it is refused.",
              "Calls of the generated method without it no longer compile.",
              "Keep it optional, and describe what its absence means."),
          Rule.breaking(
              "response-property-became-required",
              Level.WIRE,
              Set.of(NEW_CLIENT),
              "a property of a response that becomes required",
              "A new client relies on it and may not find it in a response of an old server.",
              "Let servers send it first; make it required in the next breaking version."));
  public static final DirectedRule BECAME_OPTIONAL =
      new DirectedRule(
          Rule.breaking(
              "request-property-became-optional",
              Level.SOURCE,
              Set.of(GENERATED_SOURCE),
              "a property of a request body that becomes optional",
              "Every body that an old client sends is still accepted.",
              "It is no longer a required argument of the generated request; code that passes it"
                  + " there no longer compiles.",
              "Let servers accept bodies without it first; make it optional in the next breaking"
                  + " version."),
          Rule.breaking(
              "response-property-became-optional",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "a property of a response that becomes optional",
              "An old client that relies on it may not find it.",
              "Keep it required; send an empty value of its type instead of omitting it."));

  public static final List<Rule> RULES =
      Stream.of(ADDED, ADDED_REQUIRED, REMOVED, RENAMED, BECAME_REQUIRED, BECAME_OPTIONAL)
          .flatMap(each -> each.both().stream())
          .toList();

  private PropertyRules() {}
}
