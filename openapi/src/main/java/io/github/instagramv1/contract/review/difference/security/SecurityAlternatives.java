package io.github.instagramv1.contract.review.difference.security;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.SharedChanges;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports what changed among the alternatives of a {@code security}. */
final class SecurityAlternatives {
  private final Recorder recorder;
  private final ScopeDifference scopes;

  SecurityAlternatives(Recorder recorder) {
    this.recorder = recorder;
    this.scopes = new ScopeDifference(recorder);
  }

  /**
   * @param operation the first operation that has it
   * @param before the old alternatives, by the names that their schemes have in the new contract
   */
  void compare(
      String operation,
      ValuePair holders,
      List<SecurityRequirement> before,
      List<SecurityRequirement> after) {
    SecurityMatch match = new SecurityMatch(before, after);
    Function<SecurityRequirement, String> name =
        requirement ->
            isAmbiguous(requirement, before, after)
                ? requirement.withScopes()
                : requirement.credential();
    String subject = PlaceTitle.of(holders);
    Change whole = holders.asChange();
    if (isAnonymous(before) && isAnonymous(after) && isWritten(before, after, whole)) {
      reportNotation(holders);
    }
    if (match.isReordered()) {
      recorder.note(
          whole, "the accepted credentials of %s are listed in another order.".formatted(subject));
    }
    match.redundantBefore().forEach(each -> reportRedundant(holders, each, true));
    match.redundantAfter().forEach(each -> reportRedundant(holders, each, false));
    match.groups().forEach(each -> compareGroup(operation, holders, each, name));
    match.removed().forEach(each -> reportRemoved(operation, holders, each, name.apply(each)));
    match.added().forEach(each -> reportAdded(operation, holders, each, name.apply(each)));
  }

  private static boolean isAnonymous(List<SecurityRequirement> requirements) {
    return requirements.size() == 1 && requirements.get(0).schemes().isEmpty();
  }

  private static boolean isWritten(
      List<SecurityRequirement> before, List<SecurityRequirement> after, Change whole) {
    return before.get(0).value().isPresent()
        && after.get(0).value().isPresent()
        && whole.isDifferent();
  }

  private void reportNotation(ValuePair holders) {
    recorder.note(
        holders.asChange(),
        "`security` of %s is written in another way.".formatted(PlaceTitle.of(holders)));
  }

  /** Returns whether the schemes alone do not identify an alternative. */
  private static boolean isAmbiguous(
      SecurityRequirement requirement,
      List<SecurityRequirement> before,
      List<SecurityRequirement> after) {
    return Stream.of(before, after)
        .anyMatch(
            side ->
                side.stream().filter(e -> e.schemes().equals(requirement.schemes())).count() > 1);
  }

  private void reportRedundant(
      ValuePair holders, SecurityRequirement requirement, boolean removed) {
    Change change =
        removed
            ? new Change(holders.before(), requirement.value(), holders.after(), Optional.empty())
            : new Change(holders.before(), Optional.empty(), holders.after(), requirement.value());
    String title =
        removed
            ? "%s no longer lists %s, which another alternative accepts."
            : "%s also lists %s, which another alternative accepts.";
    recorder.note(change, title.formatted(PlaceTitle.of(holders), requirement.withScopes()));
  }

  private void reportRemoved(
      String operation, ValuePair holders, SecurityRequirement requirement, String name) {
    report(
        operation,
        SecurityRules.WAY_REMOVED,
        new Change(holders.before(), requirement.value(), holders.after(), Optional.empty()),
        requirement,
        "%s no longer accepts %s.".formatted(PlaceTitle.of(holders), name),
        requirement.subject(name) + " is no longer accepted",
        Recipes.refusedCredential(requirement.value(), requirement.notEnough(name)));
  }

  private void reportAdded(
      String operation, ValuePair holders, SecurityRequirement requirement, String name) {
    report(
        operation,
        SecurityRules.WAY_ADDED,
        new Change(holders.before(), Optional.empty(), holders.after(), requirement.value()),
        requirement,
        "%s now also accepts %s.".formatted(PlaceTitle.of(holders), name),
        requirement.subject(name) + " is now also accepted",
        Recipes.refusedByOldServer(requirement.notEnough(name)));
  }

  private void compareGroup(
      String operation,
      ValuePair holders,
      SecurityMatch.Group group,
      Function<SecurityRequirement, String> name) {
    if (!group.losesCredentials() && !group.gainsCredentials()) {
      reportNotation(holders);
    } else if (group.isPair()) {
      scopes.compare(PlaceTitle.of(holders), group.before().get(0), group.after().get(0));
    } else if (!group.isOfOneForm() && !group.losesCredentials()) {
      group.gained().forEach(each -> reportAdded(operation, holders, each, name.apply(each)));
    } else {
      reportReplaced(operation, holders, group);
    }
  }

  /** Reports alternatives that require more or less than before as one finding. */
  private void reportReplaced(String operation, ValuePair holders, SecurityMatch.Group group) {
    SecurityRequirement old = group.before().get(0);
    SecurityRequirement now = group.after().get(0);
    Function<SecurityRequirement, String> name =
        group.isOfOneForm() ? SecurityRequirement::withScopes : SecurityRequirement::credential;
    String instead =
        "%s instead of %s".formatted(list(group.after(), name), list(group.before(), name));
    Rule rule =
        !group.isOfOneForm()
            ? SecurityRules.WAY_REMOVED
            : !group.losesCredentials()
                ? SecurityRules.SCOPE_DROPPED
                : group.gainsCredentials()
                    ? SecurityRules.SCOPE_CHANGED
                    : SecurityRules.SCOPE_ADDED;
    String why = (group.losesCredentials() ? old : now).notEnough(name);
    report(
        operation,
        rule,
        new Change(holders.before(), old.value(), holders.after(), now.value()),
        old,
        "%s now accepts %s.".formatted(PlaceTitle.of(holders), instead),
        instead + " is now accepted",
        group.losesCredentials()
            ? Recipes.refusedCredential(old.value(), why)
            : Recipes.refusedByOldServer(why));
  }

  private static String list(
      List<SecurityRequirement> requirements, Function<SecurityRequirement, String> name) {
    return requirements.stream().map(name).distinct().collect(Collectors.joining(" or "));
  }

  private void report(
      String operation,
      Rule rule,
      Change change,
      SecurityRequirement requirement,
      String title,
      String shared,
      Recipe recipe) {
    recorder.add(
        Draft.of(rule, change, title)
            .withDetail(String.join("+", requirement.schemes()))
            .withRecipe(recipe)
            .withShared(
                SharedChanges.operation(
                    requirement.key() + " " + shared,
                    operation,
                    SharedChanges.escaped(shared) + " at %s.")));
  }
}
