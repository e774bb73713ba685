package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.schema.SchemaDifference;
import io.github.instagramv1.contract.review.difference.security.SchemeNames;
import io.github.instagramv1.contract.review.difference.security.SecurityRules;
import io.github.instagramv1.contract.review.difference.security.SecuritySchemeDifference;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Map;

/**
 * Components that no operation reaches. Only schemas matter there, which are Java classes all the
 * same, and security schemes.
 */
final class ComponentDifference {
  private static final Rule REMOVED = RuleBook.rule("schema-removed");
  private static final Rule ADDED = RuleBook.rule("schema-added");

  private final ContractPair contracts;
  private final Recorder recorder;
  private final SchemaDifference schemas;
  private final SecuritySchemeDifference schemes;

  ComponentDifference(ContractPair contracts, Recorder recorder, SchemaDifference schemas) {
    this.contracts = contracts;
    this.recorder = recorder;
    this.schemas = schemas;
    this.schemes = new SecuritySchemeDifference(recorder);
  }

  void compare() {
    compareSchemas();
    compareSchemes();
  }

  private void compareSchemas() {
    Map<String, YamlValue> before = contracts.before().components("schemas");
    Map<String, YamlValue> after = contracts.after().components("schemas");
    before.forEach(
        (name, schema) -> {
          if (isUsed(contracts.before(), schema)) {
            return;
          }
          if (after.containsKey(name)) {
            ValuePair pair = new ValuePair(schema, after.get(name));
            schemas.compare(Direction.REQUEST, pair);
            schemas.compare(Direction.RESPONSE, pair);
          } else {
            add(
                REMOVED,
                Change.removed(schema, holder(contracts.after(), "schemas")),
                "the schema `%s`, which no operation used, is removed.".formatted(name),
                name);
          }
        });
    after.forEach(
        (name, schema) -> {
          if (!before.containsKey(name) && !isUsed(contracts.after(), schema)) {
            add(
                ADDED,
                Change.added(holder(contracts.before(), "schemas"), schema),
                "the schema `%s` is new, and no operation uses it.".formatted(name),
                name);
          }
        });
  }

  /** Returns whether an operation uses a schema. */
  private static boolean isUsed(ContractModel model, YamlValue schema) {
    YamlValue target = model.resolve(schema);
    boolean component =
        target.document() == schema.document()
            && target
                .parent()
                .map(each -> each.pointer().equals("/components/schemas"))
                .orElse(false);
    return model.usage().isUsed(schema) || (!component && model.usage().isUsed(target));
  }

  private void compareSchemes() {
    Map<String, YamlValue> before = contracts.before().components("securitySchemes");
    Map<String, YamlValue> after = contracts.after().components("securitySchemes");
    Map<String, String> renamed = new SchemeNames(contracts).renamed();
    renamed.forEach(
        (name, now) -> {
          recorder.add(
              Draft.of(
                  SecurityRules.SCHEME_RENAMED,
                  Change.moved(before.get(name), after.get(now)),
                  "the security scheme `%s` is renamed to `%s`.".formatted(name, now)));
          schemes.compare(contracts.resolve(new ValuePair(before.get(name), after.get(now))));
        });
    before.forEach(
        (name, scheme) -> {
          if (renamed.containsKey(name)) {
            return;
          }
          if (after.containsKey(name)) {
            schemes.compare(contracts.resolve(new ValuePair(scheme, after.get(name))));
          } else if (!isNamed(contracts.before(), name)) {
            add(
                SecurityRules.SCHEME_REMOVED,
                Change.removed(scheme, holder(contracts.after(), "securitySchemes")),
                "the security scheme `%s`, which no operation used, is removed.".formatted(name),
                name);
          }
        });
    after.forEach(
        (name, scheme) -> {
          boolean known = before.containsKey(name) || renamed.containsValue(name);
          if (!known && !isNamed(contracts.after(), name)) {
            add(
                SecurityRules.SCHEME_ADDED,
                Change.added(holder(contracts.before(), "securitySchemes"), scheme),
                "the security scheme `%s` is new, and no operation uses it.".formatted(name),
                name);
          }
        });
  }

  private static boolean isNamed(ContractModel model, String scheme) {
    return model.operations().stream()
        .flatMap(operation -> model.security(operation).stream())
        .flatMap(security -> security.items().stream())
        .anyMatch(way -> way.get(scheme).isPresent());
  }

  private void add(Rule rule, Change change, String title, String name) {
    recorder.add(
        Draft.of(rule, change, title)
            .withRecipe(Recipes.java(name + " value;", "cannot find symbol: class " + name)));
  }

  private static YamlValue holder(ContractModel model, String kind) {
    return model.root().at("components", kind).orElse(model.root());
  }
}
