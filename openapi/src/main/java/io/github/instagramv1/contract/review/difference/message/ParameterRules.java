package io.github.instagramv1.contract.review.difference.message;

import static io.github.instagramv1.contract.review.finding.Audience.GENERATED_SOURCE;
import static io.github.instagramv1.contract.review.finding.Audience.NEW_CLIENT;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.List;
import java.util.Set;

/** The rules of parameters. */
public final class ParameterRules {
  static final Rule ADDED =
      Rule.compatible(
          "parameter-added",
          Level.SOURCE,
          "a new optional parameter",
          "An old client omits it. The method of the generated interface gets an argument, which"
              + " every server must handle to compile.");
  static final Rule ADDED_REQUIRED =
      Rule.breaking(
          "parameter-added-required",
          Level.SOURCE,
          Set.of(OLD_CLIENT, GENERATED_SOURCE),
          "a new required parameter",
          "An old client does not send it and is refused.",
          "Calls of the generated method lack an argument and no longer compile.",
          "Make it optional, with a default that keeps the old behaviour.");
  static final Rule REMOVED =
      Rule.breaking(
          "parameter-removed",
          Level.SOURCE,
          Set.of(OLD_CLIENT, GENERATED_SOURCE),
          "a removed parameter, required or optional",
          "A new server ignores it when an old client sends it.",
          "Calls of the generated method pass an argument too many and no longer compile.",
          "Keep it and mark it `deprecated` with `x-deprecated-since`; remove it in a breaking"
              + " version.");
  static final Rule RENAMED =
      Rule.breaking(
          "parameter-renamed",
          Level.SOURCE,
          Set.of(OLD_CLIENT, GENERATED_SOURCE),
          "a removed parameter while another one of the same form is new",
          "A new server ignores the old name when an old client sends it.",
          "The generated argument has a new name; code that uses the old name no longer compiles.",
          "Accept the new name beside the old one, and mark the old one `deprecated` with"
              + " `x-deprecated-since`.");
  static final Rule PATH_RENAMED =
      Rule.breaking(
          "path-parameter-renamed",
          Level.SOURCE,
          Set.of(GENERATED_SOURCE),
          "a renamed path parameter",
          "Requests and responses stay the same.",
          "The generated argument has a new name, which matters to code that names its arguments.",
          "Keep the name; explain its meaning in the description.");
  static final Rule MOVED =
      Rule.breaking(
          "parameter-moved",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "a parameter that moves to the query string, the path, a header or a cookie",
          "An old client sends it where a new server does not read it.",
          "Accept it in both places.");
  static final Rule BECAME_REQUIRED =
      Rule.breaking(
          "parameter-became-required",
          Level.SOURCE,
          Set.of(OLD_CLIENT, GENERATED_SOURCE),
          "a parameter that becomes required",
          "An old client that omits it is refused.",
          "Calls of the generated method without it no longer compile.",
          "Keep it optional, with a default that keeps the old behaviour.");
  static final Rule BECAME_OPTIONAL =
      Rule.breaking(
          "parameter-became-optional",
          Level.SOURCE,
          Set.of(GENERATED_SOURCE),
          "a parameter that becomes optional",
          "Every request of an old client is still accepted.",
          "It is no longer a required argument of the generated request; code that passes it there"
              + " no longer compiles.",
          "Let servers accept requests without it first; make it optional in the next breaking"
              + " version.");
  static final Rule REORDERED =
      Rule.breaking(
          "parameters-reordered",
          Level.SOURCE,
          Set.of(GENERATED_SOURCE),
          "a changed order of required parameters, or of optional ones",
          "Requests and responses stay the same.",
          "The generated arguments change places; calls with arguments of the same type still"
              + " compile and send wrong values.",
          "Keep the order, and add new parameters at the end.");
  static final Rule STYLE =
      Rule.breaking(
          "parameter-style-changed",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "a changed `style` or `explode`, or reserved characters that must now be percent-encoded"
              + " (`allowReserved`)",
          "A new server parses an old client's value in another way.",
          "Accept both forms, or add a parameter of the new form.");
  static final Rule EMPTY_ALLOWED =
      Rule.compatible(
          "parameter-may-be-empty",
          Level.WIRE,
          "a parameter that may be sent without a value (`allowEmptyValue`)",
          "Every request of an old client is still accepted.");
  static final Rule EMPTY_REFUSED =
      Rule.breaking(
          "parameter-may-not-be-empty",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "a parameter that may no longer be sent without a value (`allowEmptyValue`)",
          "An old client that sends it without a value is refused.",
          "Keep treating an empty value as absent.");
  static final Rule RESERVED_ALLOWED =
      Rule.breaking(
          "parameter-reserved-allowed",
          Level.WIRE,
          Set.of(NEW_CLIENT),
          "a parameter that may contain reserved characters without percent-encoding"
              + " (`allowReserved`)",
          "An old server parses a new client's value in another way.",
          "Keep requiring percent-encoded characters.");
  static final Rule CLAMP_LOWERED =
      Rule.breaking(
          "clamp-lowered",
          Level.BEHAVIOUR,
          Set.of(OLD_CLIENT),
          "a number that becomes capped, or is capped at a lower value (`x-clamped-to`)",
          "An old client that sends a number above the cap gets less than before.",
          "Keep the cap; a client that wants less can send a smaller number.");
  static final Rule CLAMP_RAISED =
      Rule.compatible(
          "clamp-raised",
          Level.BEHAVIOUR,
          "a number that is capped at a higher value (`x-clamped-to`)",
          "A client gets more only when it sends a larger number.");
  static final Rule CLAMP_REMOVED =
      Rule.breaking(
          "clamp-removed",
          Level.BEHAVIOUR,
          Set.of(OLD_CLIENT),
          "a number that is no longer capped (`x-clamped-to`)",
          "An old client that sends a number above the old cap may be refused, or may get more than"
              + " it can handle.",
          "Keep a cap, at a higher value if necessary.");

  public static final List<Rule> RULES =
      List.of(
          ADDED,
          ADDED_REQUIRED,
          REMOVED,
          RENAMED,
          PATH_RENAMED,
          MOVED,
          BECAME_REQUIRED,
          BECAME_OPTIONAL,
          REORDERED,
          STYLE,
          EMPTY_ALLOWED,
          EMPTY_REFUSED,
          RESERVED_ALLOWED,
          CLAMP_LOWERED,
          CLAMP_RAISED,
          CLAMP_REMOVED);

  private ParameterRules() {}
}
