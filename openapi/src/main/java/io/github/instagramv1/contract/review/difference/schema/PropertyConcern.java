package io.github.instagramv1.contract.review.difference.schema;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.PropertyRecipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.SameForm;
import io.github.instagramv1.contract.review.comparison.SharedChanges;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.value.SchemaConcern;
import io.github.instagramv1.contract.review.difference.value.TypeConcern;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Properties: which there are, and which must be there. */
final class PropertyConcern implements SchemaConcern {
  private final ContractPair contracts;
  private final TypeConcern types;
  private final SchemaComparison schemas;
  private final SameForm sameForm;
  private final Recorder recorder;

  PropertyConcern(ContractPair contracts, Recorder recorder, SchemaComparison schemas) {
    this.contracts = contracts;
    this.recorder = recorder;
    this.types = new TypeConcern(recorder);
    this.schemas = schemas;
    this.sameForm = new SameForm(contracts);
  }

  @Override
  public Set<String> keywords() {
    return Set.of("properties", "required");
  }

  @Override
  public void compare(Direction direction, ValuePair pair) {
    Map<String, YamlValue> removed = new LinkedHashMap<>();
    Map<String, YamlValue> added = new LinkedHashMap<>(properties(pair.after()));
    properties(pair.before())
        .forEach(
            (name, before) -> {
              YamlValue after = added.remove(name);
              if (after == null) {
                removed.put(name, before);
              } else {
                compareRequired(direction, pair, name);
                schemas.compare(direction, new ValuePair(before, after));
              }
            });
    reportRenamed(direction, pair, removed, added);
    removed.values().forEach(each -> reportRemoved(direction, pair, each));
    added
        .values()
        .forEach(
            each -> {
              reportAdded(direction, pair, each);
              compareWithAdditional(direction, pair, each);
            });
  }

  private void compareRequired(Direction direction, ValuePair pair, String name) {
    boolean before = isRequired(pair.before(), name);
    boolean after = isRequired(pair.after(), name);
    if (before == after) {
      return;
    }
    String property = PlaceTitle.of(properties(pair.before()).get(name));
    Draft draft =
        after
            ? Draft.of(
                PropertyRules.BECAME_REQUIRED.in(direction),
                pair.member("required"),
                property + " is now required in " + direction.plural() + ".")
            : Draft.of(
                PropertyRules.BECAME_OPTIONAL.in(direction),
                pair.member("required"),
                property + " is no longer required in " + direction.plural() + ".");
    recorder.add(
        draft
            .withDetail(name)
            .withRecipe(
                after
                    ? PropertyRecipes.required(direction, pair, name)
                    : PropertyRecipes.optional(direction, pair, name)));
  }

  private void reportRenamed(
      Direction direction,
      ValuePair pair,
      Map<String, YamlValue> removed,
      Map<String, YamlValue> added) {
    for (YamlValue before :
        Map.copyOf(removed).values().stream().sorted(PropertyConcern::comparePlaces).toList()) {
      for (YamlValue after : added.values()) {
        boolean sameDuty =
            isRequired(pair.before(), before.key()) == isRequired(pair.after(), after.key());
        if (sameDuty && sameForm.test(new ValuePair(before, after))) {
          removed.remove(before.key());
          added.remove(after.key());
          recorder.add(
              Draft.of(
                      PropertyRules.RENAMED.in(direction),
                      Change.moved(before, after),
                      "%s seems to be renamed: it is removed, and `%s` of the same form is new."
                          .formatted(PlaceTitle.of(before), after.key()))
                  .withRecipe(PropertyRecipes.removed(direction, pair, before))
                  .withShared(
                      SharedChanges.of(
                          before.key() + " " + after.key(),
                          before,
                          "a property seems to be renamed to `%s` at %%s."
                              .formatted(SharedChanges.escaped(after.key())))));
          break;
        }
      }
    }
  }

  private static int comparePlaces(YamlValue one, YamlValue other) {
    return Integer.compare(
        one.line() * 10_000 + one.column(), other.line() * 10_000 + other.column());
  }

  private void reportRemoved(Direction direction, ValuePair pair, YamlValue before) {
    recorder.add(
        Draft.of(
                PropertyRules.REMOVED.in(direction),
                Change.removed(before, pair.after()),
                "%s is removed from %s.".formatted(PlaceTitle.of(before), direction.plural()))
            .withRecipe(PropertyRecipes.removed(direction, pair, before)));
  }

  private void reportAdded(Direction direction, ValuePair pair, YamlValue after) {
    boolean required = isRequired(pair.after(), after.key());
    recorder.add(
        Draft.of(
                (required ? PropertyRules.ADDED_REQUIRED : PropertyRules.ADDED).in(direction),
                Change.added(pair.before(), after),
                "%s is new%s in %s."
                    .formatted(
                        PlaceTitle.of(after), required ? " and required" : "", direction.plural()))
            .withRecipe(PropertyRecipes.required(direction, pair, after.key())));
  }

  /** A property without a name of its own had the type of all additional ones. */
  private void compareWithAdditional(Direction direction, ValuePair pair, YamlValue after) {
    pair.before()
        .get("additionalProperties")
        .filter(each -> each.isMapping() && !each.members().isEmpty())
        .ifPresent(
            each -> types.compareNamed(direction, new ValuePair(each, after), pair, contracts));
  }

  private static Map<String, YamlValue> properties(YamlValue schema) {
    return schema.get("properties").map(YamlValue::members).orElse(Map.of());
  }

  private static boolean isRequired(YamlValue schema, String name) {
    return schema
        .get("required")
        .map(YamlValue::texts)
        .map(all -> all.contains(name))
        .orElse(false);
  }
}
