package io.github.instagramv1.contract.review.difference.schema;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.OpaqueDifference;
import io.github.instagramv1.contract.review.difference.common.TextDifference;
import io.github.instagramv1.contract.review.difference.value.SchemaConcern;
import io.github.instagramv1.contract.source.ElementKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keywords of JSON Schema that OpenAPI 3.1 has and 3.0 has not. */
final class JsonSchemaConcern implements SchemaConcern {
  private static final List<String> IDENTIFIERS = List.of("$id", "$anchor", "$dynamicAnchor");

  /** Schemas that count only where something refers to them. */
  private static final List<String> STORES = List.of("$defs", "definitions");

  /** Compared as a whole. */
  private static final List<String> OTHERS =
      List.of(
          "if",
          "then",
          "else",
          "contains",
          "minContains",
          "maxContains",
          "propertyNames",
          "dependentSchemas",
          "dependentRequired",
          "unevaluatedItems",
          "unevaluatedProperties",
          "additionalItems",
          "contentEncoding",
          "contentMediaType",
          "contentSchema");

  private static final String TUPLE = "prefixItems";
  private static final String PATTERNS = "patternProperties";
  private static final String COMMENT = "$comment";

  private final Recorder recorder;
  private final SchemaComparison schemas;
  private final TextDifference texts;
  private final OpaqueDifference wholes;

  JsonSchemaConcern(ContractPair contracts, Recorder recorder, SchemaComparison schemas) {
    this.recorder = recorder;
    this.schemas = schemas;
    this.texts = new TextDifference(recorder);
    this.wholes = new OpaqueDifference(contracts, recorder);
  }

  @Override
  public Set<String> keywords() {
    Set<String> keywords = new HashSet<>(List.of(TUPLE, PATTERNS, COMMENT));
    List.of(IDENTIFIERS, STORES, OTHERS).forEach(keywords::addAll);
    return keywords;
  }

  @Override
  public void compare(Direction direction, ValuePair pair) {
    texts.compareWords(pair, COMMENT);
    IDENTIFIERS.forEach(each -> compareIdentifiers(pair, each));
    compareTuples(direction, pair);
    comparePatterns(direction, pair);
    OTHERS.forEach(each -> wholes.compare(pair, each, ElementKind.SCHEMA.member(each)));
  }

  /** Compares identifiers; references are already resolved. */
  private void compareIdentifiers(ValuePair pair, String name) {
    Change change = pair.member(name);
    if (change.isDifferent()) {
      recorder.note(change, "`%s` of %s differs.".formatted(name, PlaceTitle.of(pair)));
    }
  }

  private void compareTuples(Direction direction, ValuePair pair) {
    Optional<ValuePair> lists =
        pair.member(TUPLE)
            .pair()
            .filter(both -> both.before().items().size() == both.after().items().size());
    if (lists.isEmpty()) {
      wholes.compare(pair, TUPLE, ElementKind.SCHEMA);
      return;
    }
    for (int i = 0; i < lists.get().before().items().size(); i++) {
      schemas.compare(
          direction,
          new ValuePair(lists.get().before().items().get(i), lists.get().after().items().get(i)));
    }
  }

  private void comparePatterns(Direction direction, ValuePair pair) {
    Optional<List<ValuePair>> matched = pair.member(PATTERNS).pair().flatMap(SamePatterns::match);
    if (matched.isEmpty()) {
      wholes.compare(pair, PATTERNS, ElementKind.SCHEMA.member(PATTERNS));
      return;
    }
    for (ValuePair each : matched.get()) {
      if (!each.before().key().equals(each.after().key())) {
        recorder.note(
            each.asChange(),
            "the pattern `%s` in `%s` of %s is now `%s` and matches the same names."
                .formatted(each.before().key(), PATTERNS, PlaceTitle.of(pair), each.after().key()));
      }
      schemas.compare(direction, each);
    }
  }
}
