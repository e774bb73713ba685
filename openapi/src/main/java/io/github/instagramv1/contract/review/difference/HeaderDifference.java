package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.NEW_CLIENT;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.model.Direction;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The headers of replies. */
final class HeaderDifference {
  private static final Rule ADDED =
      Rule.harmless(
          "response-header-added",
          Level.WIRE,
          "a new header of a reply that may be absent",
          "An old client ignores what it doesn't know, and a new one can't rely on it.");
  private static final Rule ADDED_REQUIRED =
      Rule.breaking(
          "response-header-added-required",
          Level.WIRE,
          Set.of(NEW_CLIENT),
          "a new header that every reply is promised to have",
          "A new client takes it for granted and finds nothing in the reply of an old server.",
          "Add it without requiring it; require it with the next breaking version.");
  private static final Rule REMOVED =
      Rule.breaking(
          "response-header-removed",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "a header that a reply no longer has",
          "An old client that reads it finds nothing.",
          "Keep it and mark it `deprecated` with `x-deprecated-since`.");
  private static final Rule BECAME_REQUIRED =
      Rule.breaking(
          "response-header-became-required",
          Level.WIRE,
          Set.of(NEW_CLIENT),
          "a header that every reply is promised to have now",
          "A new client takes it for granted and finds nothing in the reply of an old server.",
          "Let servers send it first; require it with the next breaking version.");
  private static final Rule BECAME_OPTIONAL =
      Rule.breaking(
          "response-header-became-optional",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "a header that a reply may leave out now",
          "An old client that takes it for granted finds nothing.",
          "Keep sending it.");

  static final List<Rule> RULES =
      List.of(ADDED, ADDED_REQUIRED, REMOVED, BECAME_REQUIRED, BECAME_OPTIONAL);

  private final Sides sides;
  private final Recorder recorder;
  private final SchemaDifference schemas;
  private final TextDifference texts;
  private final ExampleDifference examples;
  private final DeprecationDifference deprecations;
  private final RemainderDifference remainder;
  private final Set<String> understood = new HashSet<>(List.of("required", "schema"));

  HeaderDifference(Sides sides, Recorder recorder, SchemaDifference schemas) {
    this.sides = sides;
    this.recorder = recorder;
    this.schemas = schemas;
    this.texts = new TextDifference(recorder);
    this.examples = new ExampleDifference(sides, recorder);
    this.deprecations = new DeprecationDifference(recorder);
    this.remainder = new RemainderDifference(recorder);
    understood.addAll(TextDifference.KEYWORDS);
    understood.addAll(ExampleDifference.KEYWORDS);
    understood.addAll(DeprecationDifference.KEYWORDS);
  }

  void compare(Pair replies) {
    Map<String, YamlValue> before = sides.before().resolved(replies.before(), "headers");
    Map<String, YamlValue> after = sides.after().resolved(replies.after(), "headers");
    before.forEach(
        (name, header) -> {
          if (after.containsKey(name)) {
            Pair pair = new Pair(header, after.get(name));
            recorder.visit("header", pair, () -> compareHeaders(pair));
          } else {
            YamlValue use = replies.before().at("headers", name).orElseThrow();
            report(
                REMOVED,
                Change.removed(use, replies.after()),
                name,
                "%s no longer has the header `%s`.".formatted(Subject.of(replies.before()), name));
          }
        });
    after.forEach(
        (name, header) -> {
          if (!before.containsKey(name)) {
            YamlValue use = replies.after().at("headers", name).orElseThrow();
            report(
                header.isTrue("required") ? ADDED_REQUIRED : ADDED,
                Change.added(replies.before(), use),
                name,
                "%s has a new header `%s`.".formatted(Subject.of(replies.before()), name));
          }
        });
  }

  private void compareHeaders(Pair headers) {
    boolean before = headers.before().isTrue("required");
    boolean after = headers.after().isTrue("required");
    if (before != after) {
      report(
          after ? BECAME_REQUIRED : BECAME_OPTIONAL,
          headers.member("required"),
          Subject.wireName(headers.before()),
          "%s is %s."
              .formatted(
                  Subject.of(headers.before()),
                  after ? "promised on every reply now" : "no longer promised on every reply"));
    }
    headers
        .member("schema")
        .pair()
        .ifPresentOrElse(
            pair -> schemas.compare(Direction.RESPONSE, pair),
            () -> remainder.report(headers, "schema"));
    texts.compare(headers);
    examples.compare(headers);
    deprecations.compare(headers);
    remainder.compare(headers, understood);
  }

  private void report(Rule rule, Change change, String name, String title) {
    recorder.add(
        Draft.of(rule, change, title).shownBy(Recipes.outcomes("with " + name, "without " + name)));
  }
}
