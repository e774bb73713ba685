package io.github.instagramv1.contract.review.difference.message;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.NotationChange;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.SharedChanges;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.ExampleDifference;
import io.github.instagramv1.contract.review.difference.common.UnclassifiedDifference;
import io.github.instagramv1.contract.review.difference.schema.SchemaDifference;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares media types of bodies and responses, with their schemas and examples. */
public final class ContentDifference {
  private static final DirectedRule ADDED = RuleBook.directed("media-type-added");
  private static final DirectedRule REMOVED = RuleBook.directed("media-type-removed");

  private static final Set<String> UNDERSTOOD = Set.of("schema", "example", "examples");

  private final Recorder recorder;
  private final SchemaDifference schemas;
  private final ExampleDifference examples;
  private final UnclassifiedDifference remainder;

  public ContentDifference(ContractPair contracts, Recorder recorder, SchemaDifference schemas) {
    this.recorder = recorder;
    this.schemas = schemas;
    this.examples = new ExampleDifference(contracts, recorder);
    this.remainder = new UnclassifiedDifference(recorder);
  }

  /** Compares the {@code content} of two bodies, responses, headers or parameters. */
  void compare(Direction direction, ValuePair holders) {
    Map<String, YamlValue> before = content(holders.before());
    Map<String, YamlValue> after = content(holders.after());
    List<YamlValue> removed = new ArrayList<>();
    before.forEach(
        (type, media) ->
            MediaType.find(after, type)
                .ifPresentOrElse(
                    match -> compareMedia(direction, new ValuePair(media, match)),
                    () -> removed.add(media)));
    List<YamlValue> added =
        after.values().stream()
            .filter(media -> MediaType.find(before, media.key()).isEmpty())
            .toList();
    if (removed.size() == 1 && added.size() == 1) {
      Change change = Change.moved(removed.get(0), added.get(0));
      report(REMOVED.in(direction), change, removed.get(0).key(), holders, direction);
      return;
    }
    removed.forEach(
        media ->
            report(
                REMOVED.in(direction),
                Change.removed(media, holders.after()),
                media.key(),
                holders,
                direction));
    added.forEach(
        media ->
            report(
                ADDED.in(direction),
                Change.added(holders.before(), media),
                media.key(),
                holders,
                direction));
  }

  private void compareMedia(Direction direction, ValuePair media) {
    if (!media.before().key().equals(media.after().key())) {
      recorder.add(
          NotationChange.joinedAcrossPlaces(
              media.asChange(),
              media.before(),
              "the media type `%s` is now written `%s`."
                  .formatted(media.before().key(), media.after().key())));
    }
    media
        .member("schema")
        .pair()
        .ifPresentOrElse(
            pair -> schemas.compare(direction, pair), () -> remainder.report(media, "schema"));
    examples.compare(media);
    remainder.compare(media, UNDERSTOOD);
  }

  private void report(
      Rule rule, Change change, String type, ValuePair holders, Direction direction) {
    String now = change.after().map(YamlValue::key).orElse("");
    String what =
        change.isKept()
            ? "%s now has the media type `" + now.replace("%", "%%") + "` instead of `%s`."
            : change.isRemoval()
                ? "%s no longer has the media type `%s`."
                : "%s now also has the media type `%s`.";
    recorder.add(
        Draft.of(rule, change, what.formatted(PlaceTitle.of(holders), type))
            .withDetail(type)
            .withRecipe(recipe(type, direction))
            .withShared(
                SharedChanges.of(
                    type + " " + now,
                    holders.before(),
                    change.before().isPresent()
                        ? "the media type `"
                            + SharedChanges.escaped(type)
                            + (change.isKept()
                                ? "` becomes `" + SharedChanges.escaped(now)
                                : "` is removed")
                            + (change.isKept() ? "` at %s." : " at %s.")
                        : "the media type `" + SharedChanges.escaped(type) + "` is new at %s.")));
  }

  private static Recipe recipe(String type, Direction direction) {
    return (old, now) ->
        direction == Direction.REQUEST
            ? new ExamplePair(
                old.requestAs(type),
                old.response(),
                Recipes.because(now.responseOf("415"), "`" + type + "` is not accepted"))
            : new ExamplePair(
                old.requestAccepting(type),
                old.responseAs(type),
                Recipes.because(now.responseOf("406"), "`" + type + "` is not available"));
  }

  private static Map<String, YamlValue> content(YamlValue holder) {
    return holder.get("content").map(YamlValue::members).orElse(Map.of());
  }
}
