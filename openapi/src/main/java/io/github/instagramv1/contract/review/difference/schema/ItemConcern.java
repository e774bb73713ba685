package io.github.instagramv1.contract.review.difference.schema;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.UnclassifiedDifference;
import io.github.instagramv1.contract.review.difference.value.SchemaConcern;
import java.util.Set;

/** The items of an array. */
final class ItemConcern implements SchemaConcern {
  private final SchemaComparison schemas;
  private final UnclassifiedDifference remainder;

  ItemConcern(Recorder recorder, SchemaComparison schemas) {
    this.schemas = schemas;
    this.remainder = new UnclassifiedDifference(recorder);
  }

  @Override
  public Set<String> keywords() {
    return Set.of("items");
  }

  @Override
  public void compare(Direction direction, ValuePair arrays) {
    Change change = arrays.member("items");
    change
        .pair()
        .ifPresentOrElse(
            items -> schemas.compare(direction, items), () -> remainder.report(arrays, "items"));
  }
}
