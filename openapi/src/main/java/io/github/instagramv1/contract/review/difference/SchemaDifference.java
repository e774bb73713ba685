package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.model.Direction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares schemas with everything below them, each pair once for each direction. */
final class SchemaDifference implements SchemaComparison {
  private final Sides sides;
  private final Recorder recorder;
  private final TypeConcern types;
  private final SchemaNameDifference names;
  private final List<SchemaConcern> concerns;
  private final TextDifference texts;
  private final ExampleDifference examples;
  private final DeprecationDifference deprecations;
  private final RemainderDifference remainder;
  private final Set<String> understood = new HashSet<>();

  SchemaDifference(Sides sides, Recorder recorder) {
    this.sides = sides;
    this.recorder = recorder;
    this.types = new TypeConcern(sides, recorder);
    this.names = new SchemaNameDifference(sides, recorder);
    this.concerns =
        List.of(
            new FormatConcern(sides, recorder),
            new EnumConcern(sides, recorder),
            new LimitConcern(sides, recorder),
            new PatternConcern(sides, recorder),
            new NullableConcern(sides, recorder),
            new DefaultConcern(recorder),
            new AccessConcern(recorder),
            new MeaningConcern(recorder),
            new CompositionConcern(recorder, this),
            new PropertyConcern(sides, recorder, this),
            new ItemConcern(recorder, this));
    this.texts = new TextDifference(recorder);
    this.examples = new ExampleDifference(sides, recorder);
    this.deprecations = new DeprecationDifference(recorder);
    this.remainder = new RemainderDifference(recorder);
    understood.addAll(types.keywords());
    concerns.forEach(concern -> understood.addAll(concern.keywords()));
    understood.addAll(TextDifference.KEYWORDS);
    understood.addAll(ExampleDifference.KEYWORDS);
    understood.addAll(DeprecationDifference.KEYWORDS);
  }

  @Override
  public void compare(Direction direction, Pair use) {
    Pair schemas = sides.resolve(use);
    names.compare(use, schemas);
    compareBesideReferences(use, schemas);
    recorder.visit(
        "schema in " + direction.plural(), schemas, () -> compareResolved(direction, schemas));
  }

  /** What stands beside a reference counts for nothing, but not every tool knows. */
  private void compareBesideReferences(Pair use, Pair schemas) {
    if (use.before() != schemas.before() && use.after() != schemas.after()) {
      remainder.compare(use, Set.of("$ref"));
    }
  }

  private void compareResolved(Direction direction, Pair schemas) {
    if (schemas.member("type").isDifferent()) {
      types.compare(direction, schemas);
      return;
    }
    concerns.forEach(concern -> concern.compare(direction, schemas));
    texts.compare(schemas);
    examples.compare(schemas);
    deprecations.compare(schemas);
    remainder.compare(schemas, understood);
  }
}
