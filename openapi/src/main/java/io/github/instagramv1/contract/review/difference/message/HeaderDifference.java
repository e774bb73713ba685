package io.github.instagramv1.contract.review.difference.message;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.NotationChange;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.SameForm;
import io.github.instagramv1.contract.review.comparison.SharedChanges;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.DeprecationDifference;
import io.github.instagramv1.contract.review.difference.common.ExampleDifference;
import io.github.instagramv1.contract.review.difference.common.TextDifference;
import io.github.instagramv1.contract.review.difference.common.UnclassifiedDifference;
import io.github.instagramv1.contract.review.difference.schema.SchemaDifference;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the headers of responses. */
public final class HeaderDifference {
  private static final Rule ADDED = RuleBook.rule("response-header-added");
  private static final Rule ADDED_REQUIRED = RuleBook.rule("response-header-added-required");
  private static final Rule REMOVED = RuleBook.rule("response-header-removed");
  private static final Rule BECAME_REQUIRED = RuleBook.rule("response-header-became-required");
  private static final Rule BECAME_OPTIONAL = RuleBook.rule("response-header-became-optional");

  private static final Rule RENAMED = RuleBook.rule("response-header-renamed");
  private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

  private final ContractPair contracts;
  private final Recorder recorder;
  private final SameForm sameForm;
  private final SchemaDifference schemas;
  private final TextDifference texts;
  private final ExampleDifference examples;
  private final DeprecationDifference deprecations;
  private final UnclassifiedDifference remainder;
  private final Set<String> understood =
      new HashSet<>(List.of("required", "schema", "style", "explode"));

  public HeaderDifference(ContractPair contracts, Recorder recorder, SchemaDifference schemas) {
    this.contracts = contracts;
    this.recorder = recorder;
    this.sameForm = new SameForm(contracts);
    this.schemas = schemas;
    this.texts = new TextDifference(recorder);
    this.examples = new ExampleDifference(contracts, recorder);
    this.deprecations = new DeprecationDifference(recorder);
    this.remainder = new UnclassifiedDifference(recorder);
    understood.addAll(TextDifference.KEYWORDS);
    understood.addAll(ExampleDifference.KEYWORDS);
    understood.addAll(DeprecationDifference.KEYWORDS);
  }

  void compare(ValuePair responses) {
    Map<String, YamlValue> before = headers(responses.before());
    Map<String, YamlValue> after = new LinkedHashMap<>(headers(responses.after()));
    Map<String, YamlValue> removed = new LinkedHashMap<>();
    before.forEach(
        (name, use) -> {
          YamlValue match = after.remove(name);
          if (match == null) {
            removed.put(name, use);
          } else {
            compareUses(new ValuePair(use, match));
          }
        });
    reportRenamed(responses, removed, after);
    removed.values().forEach(use -> reportRemoved(responses, use));
    after.values().forEach(use -> reportAdded(responses, use));
  }

  private void reportRemoved(ValuePair responses, YamlValue use) {
    report(
        REMOVED,
        Change.removed(use, responses.after()),
        use.key(),
        "%s no longer has the header `%s`.".formatted(PlaceTitle.of(responses), use.key()),
        responses,
        "the header `%s` is removed from %%s.".formatted(SharedChanges.escaped(use.key())));
  }

  private void reportAdded(ValuePair responses, YamlValue use) {
    boolean required = contracts.after().resolve(use).isTrue("required");
    report(
        required ? ADDED_REQUIRED : ADDED,
        Change.added(responses.before(), use),
        use.key(),
        "%s has the new %s `%s`."
            .formatted(
                PlaceTitle.of(responses), required ? "required header" : "header", use.key()),
        responses,
        "the header `%s` is new%s at %%s."
            .formatted(SharedChanges.escaped(use.key()), required ? " and required" : ""));
  }

  /** Reports a removed header and a new one of the same form as renamed. */
  private void reportRenamed(
      ValuePair responses, Map<String, YamlValue> removed, Map<String, YamlValue> added) {
    for (YamlValue before : List.copyOf(removed.values())) {
      Optional<YamlValue> match =
          added.values().stream()
              .filter(each -> sameForm.test(new ValuePair(before, each)))
              .findFirst();
      match.ifPresent(
          after -> {
            removed.remove(before.key().toLowerCase(Locale.ROOT));
            added.remove(after.key().toLowerCase(Locale.ROOT));
            report(
                RENAMED,
                Change.moved(before, after),
                before.key(),
                "the header `%s` of %s is renamed to `%s`."
                    .formatted(before.key(), PlaceTitle.of(responses), after.key()),
                responses,
                "the header `%s` is renamed to `%s` at %%s."
                    .formatted(
                        SharedChanges.escaped(before.key()), SharedChanges.escaped(after.key())));
          });
    }
  }

  private void compareUses(ValuePair uses) {
    if (!uses.before().key().equals(uses.after().key())) {
      recorder.add(
          NotationChange.joinedAcrossPlaces(
              uses.asChange(),
              uses.before(),
              "the header `%s` is now written `%s`."
                  .formatted(uses.before().key(), uses.after().key())));
    }
    ValuePair headers = contracts.resolve(uses);
    recorder.visitChanged("header", headers, () -> compareHeaders(uses.before().key(), headers));
  }

  /**
   * The headers as they are used, by their names in lower case; a name in other case is the same.
   */
  private static Map<String, YamlValue> headers(YamlValue response) {
    Map<String, YamlValue> headers = new LinkedHashMap<>();
    response
        .get("headers")
        .map(YamlValue::members)
        .orElse(Map.of())
        .forEach((name, use) -> headers.put(name.toLowerCase(Locale.ROOT), use));
    return headers;
  }

  private void compareHeaders(String name, ValuePair headers) {
    boolean before = headers.before().isTrue("required");
    boolean after = headers.after().isTrue("required");
    if (before != after) {
      recorder.add(
          Draft.of(
                  after ? BECAME_REQUIRED : BECAME_OPTIONAL,
                  headers.member("required"),
                  "%s is %s."
                      .formatted(
                          PlaceTitle.of(headers), after ? "now required" : "no longer required"))
              .withRecipe(recipe(after, name, Optional.empty())));
    }
    for (String keyword : List.of("style", "explode")) {
      Change change = headers.member(keyword);
      boolean scalar =
          headers
              .member("schema")
              .pair()
              .map(contracts::schemas)
              .map(pair -> SCALARS.contains(pair.before().text("type")))
              .orElse(false);
      if (change.isDifferent() && scalar) {
        recorder.note(
            change,
            "`%s` of %s has no effect on a single value."
                .formatted(keyword, PlaceTitle.of(headers)));
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
      Rule rule, Change change, String name, String title, ValuePair responses, String sentence) {
    boolean added = change.isAddition();
    recorder.add(
        Draft.of(rule, change, title)
            .withDetail(name)
            .withRecipe(recipe(added, name, Optional.of(responses)))
            .withShared(
                SharedChanges.of(
                    name + " " + change.after().map(YamlValue::key).orElse(""),
                    responses.before(),
                    sentence)));
  }

  /** Returns a response with the header, and one without it: of a new server, or of an old one. */
  private static Recipe recipe(boolean added, String name, Optional<ValuePair> responses) {
    return added
        ? (old, now) ->
            new ExamplePair(
                now.request(),
                "new server: " + now.responseWithHeader(responses.map(ValuePair::after), name),
                "old server: "
                    + Recipes.because(
                        old.responseWithHeader(responses.map(ValuePair::before), ""),
                        "`" + name + "` is missing"))
        : (old, now) ->
            new ExamplePair(
                old.request(),
                old.responseWithHeader(responses.map(ValuePair::before), name),
                Recipes.because(
                    now.responseWithHeader(responses.map(ValuePair::after), ""),
                    "`" + name + "` is missing"));
  }
}
