package io.github.instagramv1.contract.review.difference.schema;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Notation;
import io.github.instagramv1.contract.review.comparison.Pair;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.Sides;
import io.github.instagramv1.contract.review.comparison.Subject;
import io.github.instagramv1.contract.review.difference.common.TextDifference;
import io.github.instagramv1.contract.review.difference.common.WholeDifference;
import io.github.instagramv1.contract.review.difference.value.SchemaConcern;
import io.github.instagramv1.contract.source.Part;
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
  private final WholeDifference wholes;

  JsonSchemaConcern(Sides sides, Recorder recorder, SchemaComparison schemas) {
    this.recorder = recorder;
    this.schemas = schemas;
    this.texts = new TextDifference(recorder);
    this.wholes = new WholeDifference(sides, recorder);
  }

  @Override
  public Set<String> keywords() {
    Set<String> keywords = new HashSet<>(List.of(TUPLE, PATTERNS, COMMENT));
    List.of(IDENTIFIERS, STORES, OTHERS).forEach(keywords::addAll);
    return keywords;
  }

  @Override
  public void compare(Direction direction, Pair pair) {
    texts.compareWords(pair, COMMENT);
    IDENTIFIERS.forEach(each -> compareIdentifiers(pair, each));
    compareTuples(direction, pair);
    comparePatterns(direction, pair);
    OTHERS.forEach(each -> wholes.compare(pair, each, Part.SCHEMA.member(each)));
  }

  /** References were followed, whatever they are written with. */
  private void compareIdentifiers(Pair pair, String name) {
    Change change = pair.member(name);
    if (change.isDifferent()) {
      recorder.add(
          Notation.of(change, "`%s` of %s differs.".formatted(name, Subject.of(pair.before()))));
    }
  }

  private void compareTuples(Direction direction, Pair pair) {
    Optional<Pair> lists =
        pair.member(TUPLE)
            .pair()
            .filter(both -> both.before().items().size() == both.after().items().size());
    if (lists.isEmpty()) {
      wholes.compare(pair, TUPLE, Part.SCHEMA);
      return;
    }
    for (int i = 0; i < lists.get().before().items().size(); i++) {
      schemas.compare(
          direction,
          new Pair(lists.get().before().items().get(i), lists.get().after().items().get(i)));
    }
  }

  private void comparePatterns(Direction direction, Pair pair) {
    Optional<List<Pair>> matched = pair.member(PATTERNS).pair().flatMap(SamePatterns::match);
    if (matched.isEmpty()) {
      wholes.compare(pair, PATTERNS, Part.SCHEMA.member(PATTERNS));
      return;
    }
    for (Pair each : matched.get()) {
      if (!each.before().key().equals(each.after().key())) {
        recorder.add(
            Notation.of(
                each.whole(),
                "the pattern `%s` in `%s` of %s is now `%s` and matches the same names."
                    .formatted(
                        each.before().key(),
                        PATTERNS,
                        Subject.of(pair.before()),
                        each.after().key())));
      }
      schemas.compare(direction, each);
    }
  }
}
