package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.GENERATED_SOURCE;
import static io.github.instagramv1.contract.review.finding.Audience.NEW_CLIENT;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.List;
import java.util.Set;

/** The rules of parameters. */
final class ParameterRules {
  static final Rule ADDED =
      Rule.harmless(
          "parameter-added",
          Level.SOURCE,
          "a new parameter that may be left out",
          "An old client leaves it out. Methods of the generated interface get an argument, as is meant: their implementations must say what they do with it.");
  static final Rule ADDED_REQUIRED =
      Rule.breaking(
          "parameter-added-required",
          Level.SOURCE,
          Set.of(OLD_CLIENT, GENERATED_SOURCE),
          "a new parameter that must be given",
          "An old client doesn't send it and is refused, and calls of the generated method lack an argument.",
          "Make it optional, with a default that keeps the old behaviour.");
  static final Rule REMOVED =
      Rule.breaking(
          "parameter-removed",
          Level.SOURCE,
          Set.of(OLD_CLIENT, GENERATED_SOURCE),
          "a parameter that is gone, required or not",
          "What an old client asks for by it is ignored, and calls of the generated method have an argument too many.",
          "Keep it and mark it `deprecated` with `x-deprecated-since`; drop it with a breaking version.");
  static final Rule RENAMED =
      Rule.breaking(
          "parameter-renamed",
          Level.SOURCE,
          Set.of(OLD_CLIENT, GENERATED_SOURCE),
          "a parameter that is gone while another of the same form is new",
          "What an old client sends under the old name is ignored, and the generated argument has another name.",
          "Accept the new name beside the old one, which gets `deprecated` with `x-deprecated-since`.");
  static final Rule PATH_RENAMED =
      Rule.breaking(
          "path-parameter-renamed",
          Level.SOURCE,
          Set.of(GENERATED_SOURCE),
          "another name in the braces of a path",
          "The wire stays as it is, but the generated argument has another name, which matters where arguments are named.",
          "Keep the name; what it means can be said in the description.");
  static final Rule MOVED =
      Rule.breaking(
          "parameter-moved",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "a parameter that goes elsewhere: into the query, the path, a header, a cookie",
          "An old client sends it where nobody looks any more.",
          "Accept it in both places.");
  static final Rule BECAME_REQUIRED =
      Rule.breaking(
          "parameter-became-required",
          Level.SOURCE,
          Set.of(OLD_CLIENT, GENERATED_SOURCE),
          "a parameter that must be given now",
          "An old client that leaves it out is refused, and generated calls without it no longer compile.",
          "Keep it optional, with a default that keeps the old behaviour.");
  static final Rule BECAME_OPTIONAL =
      Rule.breaking(
          "parameter-became-optional",
          Level.SOURCE,
          Set.of(GENERATED_SOURCE),
          "a parameter that may be left out now",
          "Every request that an old client sends is still accepted, but the generated call no longer takes it among what is required, and code that passes it there no longer compiles.",
          "Let servers accept requests without it, and say so with the next breaking version.");
  static final Rule REORDERED =
      Rule.breaking(
          "parameters-reordered",
          Level.SOURCE,
          Set.of(GENERATED_SOURCE),
          "parameters in another order, required ones and others each for themselves",
          "The generated arguments change places; where they have the same type, calls still compile and send the wrong values.",
          "Keep the order, and add new parameters behind the others.");
  static final Rule STYLE =
      Rule.breaking(
          "parameter-style-changed",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "another `style` or `explode`, or reserved characters that must be percent-encoded now (`allowReserved`)",
          "What an old client sends is taken apart in another way.",
          "Accept both forms, or add a parameter of the new form.");
  static final Rule EMPTY_ALLOWED =
      Rule.harmless(
          "parameter-may-be-empty",
          Level.WIRE,
          "a parameter that may be sent without a value (`allowEmptyValue`)",
          "Every request that an old client sends is still accepted.");
  static final Rule EMPTY_REFUSED =
      Rule.breaking(
          "parameter-may-not-be-empty",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "a parameter that may no longer be sent without a value (`allowEmptyValue`)",
          "An old client that sends it without a value is refused.",
          "Keep treating it as absent.");
  static final Rule RESERVED_ALLOWED =
      Rule.breaking(
          "parameter-reserved-allowed",
          Level.WIRE,
          Set.of(NEW_CLIENT),
          "a parameter in which reserved characters may stand as they are (`allowReserved`)",
          "What a new client sends is taken apart in another way by an old server.",
          "Keep the characters percent-encoded.");
  static final Rule CLAMP_LOWERED =
      Rule.breaking(
          "clamp-lowered",
          Level.BEHAVIOUR,
          Set.of(OLD_CLIENT),
          "a number that is cut to less than before, or cut where it was not (`x-clamped-to`)",
          "An old client that asks for more gets less than before.",
          "Keep the number; a client that wants less can ask for it.");
  static final Rule CLAMP_RAISED =
      Rule.harmless(
          "clamp-raised",
          Level.BEHAVIOUR,
          "a number that is cut to more than before (`x-clamped-to`)",
          "A client gets more only where it asks for more.");
  static final Rule CLAMP_REMOVED =
      Rule.breaking(
          "clamp-removed",
          Level.BEHAVIOUR,
          Set.of(OLD_CLIENT),
          "a number that is no longer cut (`x-clamped-to`)",
          "An old client that asks for too much may be refused, or gets more than it can hold.",
          "Keep cutting, if need be to a larger number.");

  static final List<Rule> RULES =
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
