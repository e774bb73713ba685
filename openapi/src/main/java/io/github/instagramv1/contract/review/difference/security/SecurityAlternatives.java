package io.github.instagramv1.contract.review.difference.security;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.Notation;
import io.github.instagramv1.contract.review.comparison.Pair;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.Shared;
import io.github.instagramv1.contract.review.comparison.Subject;
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
  void compare(String operation, Pair holders, List<SecurityWay> before, List<SecurityWay> after) {
    SecurityMatch match = new SecurityMatch(before, after);
    Function<SecurityWay, String> name =
        way -> isAmbiguous(way, before, after) ? way.withScopes() : way.credential();
    String subject = Subject.of(holders.before());
    Change whole = holders.whole();
    if (isAnonymous(before) && isAnonymous(after) && isWritten(before, after, whole)) {
      reportNotation(holders);
    }
    if (match.isReordered()) {
      recorder.add(
          Notation.of(
              whole,
              "the accepted credentials of %s are listed in another order.".formatted(subject)));
    }
    match.needlessBefore().forEach(each -> reportNeedless(holders, each, true));
    match.needlessAfter().forEach(each -> reportNeedless(holders, each, false));
    match.groups().forEach(each -> compareGroup(operation, holders, each, name));
    match.removed().forEach(each -> reportRemoved(operation, holders, each, name.apply(each)));
    match.added().forEach(each -> reportAdded(operation, holders, each, name.apply(each)));
  }

  private static boolean isAnonymous(List<SecurityWay> ways) {
    return ways.size() == 1 && ways.get(0).schemes().isEmpty();
  }

  private static boolean isWritten(
      List<SecurityWay> before, List<SecurityWay> after, Change whole) {
    return before.get(0).value().isPresent()
        && after.get(0).value().isPresent()
        && whole.isDifferent();
  }

  private void reportNotation(Pair holders) {
    recorder.add(
        Notation.of(
            holders.whole(),
            "`security` of %s is written in another way.".formatted(Subject.of(holders.before()))));
  }

  /** Whether the schemes alone don't say which alternative is meant. */
  private static boolean isAmbiguous(
      SecurityWay way, List<SecurityWay> before, List<SecurityWay> after) {
    return Stream.of(before, after)
        .anyMatch(side -> side.stream().filter(e -> e.schemes().equals(way.schemes())).count() > 1);
  }

  private void reportNeedless(Pair holders, SecurityWay way, boolean removed) {
    Change change =
        removed
            ? new Change(holders.before(), way.value(), holders.after(), Optional.empty())
            : new Change(holders.before(), Optional.empty(), holders.after(), way.value());
    String title =
        removed
            ? "%s no longer lists %s, which another alternative accepts."
            : "%s also lists %s, which another alternative accepts.";
    recorder.add(
        Notation.of(change, title.formatted(Subject.of(holders.before()), way.withScopes())));
  }

  private void reportRemoved(String operation, Pair holders, SecurityWay way, String name) {
    report(
        operation,
        SecurityRules.WAY_REMOVED,
        new Change(holders.before(), way.value(), holders.after(), Optional.empty()),
        way,
        "%s no longer accepts %s.".formatted(Subject.of(holders.before()), name),
        way.subject(name) + " is no longer accepted",
        Recipes.refusedCredential(way.value(), way.notEnough(name)));
  }

  private void reportAdded(String operation, Pair holders, SecurityWay way, String name) {
    report(
        operation,
        SecurityRules.WAY_ADDED,
        new Change(holders.before(), Optional.empty(), holders.after(), way.value()),
        way,
        "%s now also accepts %s.".formatted(Subject.of(holders.before()), name),
        way.subject(name) + " is now also accepted",
        Recipes.refusedByOldServer(way.notEnough(name)));
  }

  private void compareGroup(
      String operation,
      Pair holders,
      SecurityMatch.Group group,
      Function<SecurityWay, String> name) {
    if (!group.loses() && !group.gains()) {
      reportNotation(holders);
    } else if (group.isPair()) {
      scopes.compare(Subject.of(holders.before()), group.before().get(0), group.after().get(0));
    } else if (!group.isOfOneForm() && !group.loses()) {
      group.gained().forEach(each -> reportAdded(operation, holders, each, name.apply(each)));
    } else {
      reportInstead(operation, holders, group);
    }
  }

  /** Alternatives that ask for more or less than before, told as one. */
  private void reportInstead(String operation, Pair holders, SecurityMatch.Group group) {
    SecurityWay old = group.before().get(0);
    SecurityWay now = group.after().get(0);
    Function<SecurityWay, String> name =
        group.isOfOneForm() ? SecurityWay::withScopes : SecurityWay::credential;
    String instead =
        "%s instead of %s".formatted(list(group.after(), name), list(group.before(), name));
    Rule rule =
        !group.isOfOneForm()
            ? SecurityRules.WAY_REMOVED
            : !group.loses()
                ? SecurityRules.SCOPE_DROPPED
                : group.gains() ? SecurityRules.SCOPE_CHANGED : SecurityRules.SCOPE_ADDED;
    String why = (group.loses() ? old : now).notEnough(name);
    report(
        operation,
        rule,
        new Change(holders.before(), old.value(), holders.after(), now.value()),
        old,
        "%s now accepts %s.".formatted(Subject.of(holders.before()), instead),
        instead + " is now accepted",
        group.loses()
            ? Recipes.refusedCredential(old.value(), why)
            : Recipes.refusedByOldServer(why));
  }

  private static String list(List<SecurityWay> ways, Function<SecurityWay, String> name) {
    return ways.stream().map(name).distinct().collect(Collectors.joining(" or "));
  }

  private void report(
      String operation,
      Rule rule,
      Change change,
      SecurityWay way,
      String title,
      String shared,
      Recipe recipe) {
    recorder.add(
        Draft.of(rule, change, title)
            .about(String.join("+", way.schemes()))
            .shownBy(recipe)
            .sharing(
                Shared.operation(
                    way.key() + " " + shared, operation, Shared.escaped(shared) + " at %s.")));
  }
}
