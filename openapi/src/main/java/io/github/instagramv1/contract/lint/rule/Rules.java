package io.github.instagramv1.contract.lint.rule;

import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.rule.example.ExampleCoherent;
import io.github.instagramv1.contract.lint.rule.example.ExamplePresent;
import io.github.instagramv1.contract.lint.rule.example.ExampleRealistic;
import io.github.instagramv1.contract.lint.rule.example.ExampleValid;
import io.github.instagramv1.contract.lint.rule.operation.Deprecation;
import io.github.instagramv1.contract.lint.rule.operation.Meaning;
import io.github.instagramv1.contract.lint.rule.operation.Pagination;
import io.github.instagramv1.contract.lint.rule.operation.PathParameters;
import io.github.instagramv1.contract.lint.rule.operation.Repeatable;
import io.github.instagramv1.contract.lint.rule.operation.Security;
import io.github.instagramv1.contract.lint.rule.response.ErrorTypes;
import io.github.instagramv1.contract.lint.rule.response.RateHeaders;
import io.github.instagramv1.contract.lint.rule.response.RefusalDescribed;
import io.github.instagramv1.contract.lint.rule.response.RefusalExample;
import io.github.instagramv1.contract.lint.rule.response.ResponsesListed;
import io.github.instagramv1.contract.lint.rule.schema.ArrayBounds;
import io.github.instagramv1.contract.lint.rule.schema.NumericBounds;
import io.github.instagramv1.contract.lint.rule.schema.StringBounds;
import io.github.instagramv1.contract.lint.rule.structure.Names;
import io.github.instagramv1.contract.lint.rule.structure.OneTag;
import io.github.instagramv1.contract.lint.rule.structure.OperationIds;
import io.github.instagramv1.contract.lint.rule.structure.Order;
import io.github.instagramv1.contract.lint.rule.structure.References;
import io.github.instagramv1.contract.lint.rule.structure.Reuse;
import io.github.instagramv1.contract.lint.rule.structure.ToolSubset;
import io.github.instagramv1.contract.lint.rule.text.Described;
import io.github.instagramv1.contract.lint.rule.text.Prose;
import io.github.instagramv1.contract.lint.rule.text.YamlLayout;
import io.github.instagramv1.contract.lint.rule.text.YamlTraps;
import java.util.List;

/** Lists every lint rule in the order of RULES.md. */
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

  /** Returns every lint rule. */
  public static List<Rule> all() {
    return ALL;
  }
}
