package io.github.instagramv1.contract.review.difference.schema;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.NotationChange;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.SharedChanges;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.DeprecationDifference;
import io.github.instagramv1.contract.review.difference.common.ExampleDifference;
import io.github.instagramv1.contract.review.difference.common.TextDifference;
import io.github.instagramv1.contract.review.difference.common.UnclassifiedDifference;
import io.github.instagramv1.contract.review.difference.value.DefaultConcern;
import io.github.instagramv1.contract.review.difference.value.EnumConcern;
import io.github.instagramv1.contract.review.difference.value.FormatConcern;
import io.github.instagramv1.contract.review.difference.value.LimitConcern;
import io.github.instagramv1.contract.review.difference.value.MeaningConcern;
import io.github.instagramv1.contract.review.difference.value.NullableConcern;
import io.github.instagramv1.contract.review.difference.value.PatternConcern;
import io.github.instagramv1.contract.review.difference.value.SchemaConcern;
import io.github.instagramv1.contract.review.difference.value.TypeConcern;
import io.github.instagramv1.contract.review.difference.value.ValueRange;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares schemas with everything below them, each pair once for each direction. */
public final class SchemaDifference implements SchemaComparison {
  private static final Set<String> NUMBERS = Set.of("integer", "number");
  private static final Set<String> BESIDE_REFERENCES =
      Set.of("description", "summary", "title", "example", "x-ambiguity");
  private static final Set<String> BESIDE_REFERENCES_OR_REFERENCE =
      Set.of("$ref", "description", "summary", "title", "example", "x-ambiguity");

  private final ContractPair contracts;
  private final Recorder recorder;
  private final TypeConcern types;
  private final FormatConcern formats;
  private final SchemaNameDifference names;
  private final List<SchemaConcern> concerns;
  private final TextDifference texts;
  private final ExampleDifference examples;
  private final DeprecationDifference deprecations;
  private final XmlDifference markup;
  private final UnclassifiedDifference remainder;
  private final Set<String> understood = new HashSet<>();

  public SchemaDifference(ContractPair contracts, Recorder recorder) {
    this.contracts = contracts;
    this.recorder = recorder;
    this.types = new TypeConcern(recorder);
    this.formats = new FormatConcern(recorder);
    this.names = new SchemaNameDifference(contracts, recorder);
    this.concerns =
        List.of(
            new EnumConcern(recorder),
            new LimitConcern(recorder),
            new PatternConcern(recorder),
            new NullableConcern(recorder),
            new DefaultConcern(recorder),
            new AccessConcern(recorder),
            new MeaningConcern(recorder),
            new CompositionConcern(contracts, recorder, this),
            new AdditionalPropertiesConcern(recorder, this),
            new DiscriminatorConcern(contracts, recorder, this),
            new PropertyConcern(contracts, recorder, this),
            new ItemConcern(recorder, this),
            new JsonSchemaConcern(contracts, recorder, this));
    this.texts = new TextDifference(recorder);
    this.examples = new ExampleDifference(contracts, recorder);
    this.deprecations = new DeprecationDifference(recorder);
    this.markup = new XmlDifference(contracts, recorder);
    this.remainder = new UnclassifiedDifference(recorder);
    understood.addAll(List.of("title", "xml"));
    understood.addAll(types.keywords());
    understood.addAll(formats.keywords());
    concerns.forEach(concern -> understood.addAll(concern.keywords()));
    understood.addAll(TextDifference.KEYWORDS);
    understood.addAll(ExampleDifference.KEYWORDS);
    understood.addAll(DeprecationDifference.KEYWORDS);
  }

  @Override
  public void compare(Direction direction, ValuePair use) {
    ValuePair schemas = contracts.schemas(use);
    names.compare(use, schemas);
    compareBesideReferences(use);
    compareParts(contracts.resolve(use), schemas);
    recorder.visitChanged(
        "schema in " + direction.plural(), schemas, () -> compareResolved(direction, schemas));
  }

  /** Compares keywords next to a reference, which OpenAPI 3.0 ignores but some tools read. */
  private void compareBesideReferences(ValuePair use) {
    if (use.before().get("$ref").isPresent() && use.after().get("$ref").isPresent()) {
      BESIDE_REFERENCES.forEach(name -> texts.compareWords(use, name));
      remainder.compare(use, BESIDE_REFERENCES_OR_REFERENCE);
    }
  }

  /**
   * Reports parts of {@code allOf} that only one side has and that are equivalent to the schema.
   */
  private void compareParts(ValuePair written, ValuePair schemas) {
    boolean before = written.before() != schemas.before();
    boolean after = written.after() != schemas.after();
    if (before != after) {
      YamlValue place = after ? written.after() : written.before();
      String what =
          after ? "is now written in parts (`allOf`)" : "is no longer written in parts (`allOf`)";
      recorder.add(
          NotationChange.of(written.asChange(), PlaceTitle.of(place) + " " + what + ".")
              .withShared(SharedChanges.of(what, place, "a schema " + what + " at %s.")));
    }
  }

  private void compareResolved(Direction direction, ValuePair schemas) {
    types.compare(direction, schemas);
    ValueRange range = ValueRange.ofTypes(direction, schemas);
    if (range != ValueRange.SAME && !isNumeric(schemas)) {
      return;
    }
    if (range == ValueRange.SAME && schemas.member("type").isDifferent()) {
      recorder.note(
          schemas.member("type"),
          "the type of %s is the one that its other keywords imply."
              .formatted(PlaceTitle.of(schemas)));
    }
    if (range == ValueRange.SAME) {
      formats.compare(direction, schemas);
    }
    concerns.forEach(concern -> concern.compare(direction, schemas));
    texts.compare(schemas);
    examples.compare(schemas);
    deprecations.compare(schemas);
    texts.compareWords(schemas, "title");
    markup.compare(schemas);
    remainder.compare(schemas, understood);
  }

  private static boolean isNumeric(ValuePair schemas) {
    return NUMBERS.contains(schemas.before().text("type"))
        && NUMBERS.contains(schemas.after().text("type"));
  }
}
