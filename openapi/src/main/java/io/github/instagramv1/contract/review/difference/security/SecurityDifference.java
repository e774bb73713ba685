package io.github.instagramv1.contract.review.difference.security;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Compares the credentials and scopes that operations accept. */
public final class SecurityDifference {
  private final ContractPair contracts;
  private final Recorder recorder;
  private final SecurityAlternatives alternatives;
  private final SecuritySchemeDifference schemes;
  private final SchemeNames names;

  public SecurityDifference(ContractPair contracts, Recorder recorder) {
    this.contracts = contracts;
    this.recorder = recorder;
    this.names = new SchemeNames(contracts);
    this.alternatives = new SecurityAlternatives(recorder);
    this.schemes = new SecuritySchemeDifference(recorder);
  }

  /** Compares the credentials that two operations accept. */
  public void compare(Operation before, Operation after) {
    Optional<YamlValue> old = contracts.before().security(before);
    Optional<YamlValue> now = contracts.after().security(after);
    ValuePair holders = new ValuePair(old.orElse(before.node()), now.orElse(after.node()));
    recorder.visit(
        "security",
        holders,
        () ->
            alternatives.compare(
                before.id(),
                holders,
                SecurityRequirement.of(old, names::newName),
                requirements(now)));
    compareSchemes(old, now);
    Change others = new ValuePair(before.node(), after.node()).member("x-scope-for-others");
    if (others.isDifferent()) {
      compareOthers(before.id(), others);
    }
  }

  private void compareOthers(String operation, Change others) {
    String verb =
        others.isKept()
            ? "requires the scope `%s` instead of `%s`"
                .formatted(others.afterText(), others.beforeText())
            : others.isAddition()
                ? "now requires the scope `%s`".formatted(others.afterText())
                : "no longer requires the scope `%s`".formatted(others.beforeText());
    String lacking =
        "the object belongs to another user, and the access token lacks the scope `%s`"
            .formatted(others.isRemoval() ? others.beforeText() : others.afterText());
    add(
        SecurityRules.SCOPE_FOR_OTHERS,
        others,
        "",
        "`%s` %s for objects of other users.".formatted(operation, verb),
        others.isRemoval()
            ? Recipes.refusedByOldServer(lacking)
            : Recipes.refusedCredential(lacking));
  }

  private static List<SecurityRequirement> requirements(Optional<YamlValue> security) {
    return SecurityRequirement.of(security, UnaryOperator.identity());
  }

  private void compareSchemes(Optional<YamlValue> old, Optional<YamlValue> now) {
    for (SecurityRequirement requirement : requirements(old)) {
      for (String name : requirement.schemes()) {
        Optional<YamlValue> before = scheme(contracts.before(), name);
        Optional<YamlValue> after = scheme(contracts.after(), names.newName(name));
        boolean named =
            requirements(now).stream()
                .anyMatch(each -> each.schemes().contains(names.newName(name)));
        if (named && before.isPresent() && after.isPresent()) {
          schemes.compare(new ValuePair(before.get(), after.get()));
        }
      }
    }
  }

  private static Optional<YamlValue> scheme(ContractModel model, String name) {
    return Optional.ofNullable(model.components("securitySchemes").get(name)).map(model::resolve);
  }

  private void add(Rule rule, Change change, String detail, String title, Recipe recipe) {
    recorder.add(Draft.of(rule, change, title).withDetail(detail).withRecipe(recipe));
  }
}
