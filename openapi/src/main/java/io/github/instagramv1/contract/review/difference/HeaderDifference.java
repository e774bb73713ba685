package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.NEW_CLIENT;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.model.Direction;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  private static final Rule RENAMED =
      Rule.breaking(
          "response-header-renamed",
          Level.WIRE,
          Set.of(OLD_CLIENT, NEW_CLIENT),
          "a header of a response that is gone while another one of the same form is new",
          "An old client that reads the old name finds nothing, and a new client that reads the new name finds nothing in the response of an old server.",
          "Send the new name beside the old one, which gets `deprecated` with `x-deprecated-since`.");
  private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

  static final List<Rule> RULES =
      List.of(ADDED, ADDED_REQUIRED, REMOVED, RENAMED, BECAME_REQUIRED, BECAME_OPTIONAL);

  private final Sides sides;
  private final Recorder recorder;
  private final SameForm sameForm;
  private final SchemaDifference schemas;
  private final TextDifference texts;
  private final ExampleDifference examples;
  private final DeprecationDifference deprecations;
  private final RemainderDifference remainder;
  private final Set<String> understood =
      new HashSet<>(List.of("required", "schema", "style", "explode"));

  HeaderDifference(Sides sides, Recorder recorder, SchemaDifference schemas) {
    this.sides = sides;
    this.recorder = recorder;
    this.sameForm = new SameForm(sides);
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
    Map<String, YamlValue> before = headers(replies.before());
    Map<String, YamlValue> after = new LinkedHashMap<>(headers(replies.after()));
    Map<String, YamlValue> removed = new LinkedHashMap<>();
    before.forEach(
        (name, use) -> {
          YamlValue match = after.remove(name);
          if (match == null) {
            removed.put(name, use);
          } else {
            compareUses(new Pair(use, match));
          }
        });
    reportRenamed(replies, removed, after);
    removed.values().forEach(use -> reportRemoved(replies, use));
    after.values().forEach(use -> reportAdded(replies, use));
  }

  private void reportRemoved(Pair replies, YamlValue use) {
    report(
        REMOVED,
        Change.removed(use, replies.after()),
        use.key(),
        "%s no longer has the header `%s`.".formatted(Subject.of(replies.before()), use.key()),
        replies,
        "the header `%s` is gone from %%s.".formatted(Shared.escaped(use.key())));
  }

  private void reportAdded(Pair replies, YamlValue use) {
    boolean required = sides.after().resolve(use).isTrue("required");
    report(
        required ? ADDED_REQUIRED : ADDED,
        Change.added(replies.before(), use),
        use.key(),
        "%s has a new header `%s`%s."
            .formatted(
                Subject.of(replies.before()), use.key(), required ? ", which is promised" : ""),
        replies,
        "the header `%s` is new%s at %%s."
            .formatted(Shared.escaped(use.key()), required ? " and promised" : ""));
  }

  /** A header that is gone while another one of the same form is new. */
  private void reportRenamed(
      Pair replies, Map<String, YamlValue> removed, Map<String, YamlValue> added) {
    for (YamlValue before : List.copyOf(removed.values())) {
      Optional<YamlValue> match =
          added.values().stream().filter(each -> sameForm.test(new Pair(before, each))).findFirst();
      match.ifPresent(
          after -> {
            removed.remove(before.key().toLowerCase(Locale.ROOT));
            added.remove(after.key().toLowerCase(Locale.ROOT));
            report(
                RENAMED,
                Change.moved(before, after),
                before.key(),
                "%s has the header `%s` instead of `%s`."
                    .formatted(Subject.of(replies.before()), after.key(), before.key()),
                replies,
                "the header `%s` is called `%s` at %%s."
                    .formatted(Shared.escaped(before.key()), Shared.escaped(after.key())));
          });
    }
  }

  private void compareUses(Pair uses) {
    if (!uses.before().key().equals(uses.after().key())) {
      recorder.add(
          Notation.everywhere(
              uses.whole(),
              uses.before(),
              "the header `%s` is written `%s`."
                  .formatted(uses.before().key(), uses.after().key())));
    }
    Pair headers = sides.resolve(uses);
    recorder.visitChanged("header", headers, () -> compareHeaders(headers));
  }

  /**
   * The headers as they are used, by their names in lower case; a name in other case is the same.
   */
  private static Map<String, YamlValue> headers(YamlValue reply) {
    Map<String, YamlValue> headers = new LinkedHashMap<>();
    reply
        .get("headers")
        .map(YamlValue::members)
        .orElse(Map.of())
        .forEach((name, use) -> headers.put(name.toLowerCase(Locale.ROOT), use));
    return headers;
  }

  private void compareHeaders(Pair headers) {
    boolean before = headers.before().isTrue("required");
    boolean after = headers.after().isTrue("required");
    if (before != after) {
      String name = Subject.wireName(headers.before());
      recorder.add(
          Draft.of(
                  after ? BECAME_REQUIRED : BECAME_OPTIONAL,
                  headers.member("required"),
                  "%s is %s."
                      .formatted(
                          Subject.of(headers.before()),
                          after
                              ? "promised with every response now"
                              : "no longer promised with every response"))
              .shownBy(recipe(after, name, Optional.empty())));
    }
    for (String keyword : List.of("style", "explode")) {
      Change change = headers.member(keyword);
      boolean scalar =
          headers
              .member("schema")
              .pair()
              .map(sides::schemas)
              .map(pair -> SCALARS.contains(pair.before().text("type")))
              .orElse(false);
      if (change.isDifferent() && scalar) {
        recorder.add(
            Notation.of(
                change,
                "`%s` of %s says nothing of a single value."
                    .formatted(keyword, Subject.of(headers.before()))));
      } else {
        remainder.report(headers, keyword);
      }
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

  private void report(
      Rule rule, Change change, String name, String title, Pair replies, String sentence) {
    boolean added = change.isAddition();
    recorder.add(
        Draft.of(rule, change, title)
            .about(name)
            .shownBy(recipe(added, name, Optional.of(replies)))
            .sharing(
                Shared.of(
                    name + " " + change.after().map(YamlValue::key).orElse(""),
                    replies.before(),
                    sentence)));
  }

  /** A response with the header, and one without it: of a new server, or of an old one. */
  private static Recipe recipe(boolean added, String name, Optional<Pair> replies) {
    return added
        ? (old, now) ->
            new ExamplePair(
                now.request(),
                "new server: " + now.responseWithHeader(replies.map(Pair::after), name),
                "old server: "
                    + Recipes.because(
                        old.responseWithHeader(replies.map(Pair::before), ""),
                        "`" + name + "` is missing"))
        : (old, now) ->
            new ExamplePair(
                old.request(),
                old.responseWithHeader(replies.map(Pair::before), name),
                Recipes.because(
                    now.responseWithHeader(replies.map(Pair::after), ""),
                    "`" + name + "` is missing"));
  }
}
