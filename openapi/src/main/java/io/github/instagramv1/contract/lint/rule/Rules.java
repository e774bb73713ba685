package io.github.instagramv1.contract.lint.rule;

import io.github.instagramv1.contract.lint.Rule;
import java.util.List;

/** Every rule, in the order of RULES.md. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new Names(),
          new OperationIds(),
          new OneTag(),
          new Order(),
          new PathParameters(),
          new Security(),
          new Pagination(),
          new Repeatable(),
          new Meaning(),
          new Deprecation(),
          new ResponsesListed(),
          new RateHeaders(),
          new ErrorTypes(),
          new RefusalDescribed(),
          new ToolSubset(),
          new NumericBounds(),
          new StringBounds(),
          new ArrayBounds(),
          new References(),
          new Reuse(),
          new Described(),
          new Prose(),
          new ExamplePresent(),
          new ExampleValid(),
          new ExampleRealistic(),
          new ExampleCoherent(),
          new RefusalExample(),
          new YamlTraps(),
          new YamlLayout());

  private Rules() {}

  public static List<Rule> all() {
    return ALL;
  }
}
