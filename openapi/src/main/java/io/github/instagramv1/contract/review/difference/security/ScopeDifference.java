package io.github.instagramv1.contract.review.difference.security;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.Phrase;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;

/** The scopes that an alternative of a {@code security} requires. */
final class ScopeDifference {
  private final Recorder recorder;

  ScopeDifference(Recorder recorder) {
    this.recorder = recorder;
  }

  /** Compares two alternatives of the same schemes. */
  void compare(String subject, SecurityRequirement before, SecurityRequirement after) {
    before
        .lists()
        .forEach((scheme, old) -> compare(subject, scheme, old, after.lists().get(scheme)));
  }

  private void compare(String subject, String scheme, YamlValue old, YamlValue now) {
    List<YamlValue> dropped = missing(old, now);
    List<YamlValue> added = missing(now, old);
    if (!dropped.isEmpty() && !added.isEmpty()) {
      add(
          SecurityRules.SCOPE_CHANGED,
          Change.moved(old, now),
          scheme,
          "%s now requires %s instead of %s.".formatted(subject, list(added), list(dropped)),
          Recipes.refusedCredential("the access token lacks " + list(added)));
      return;
    }
    dropped.forEach(
        scope ->
            add(
                SecurityRules.SCOPE_DROPPED,
                Change.removed(scope, now),
                scope.text(),
                "%s no longer requires the scope `%s`.".formatted(subject, scope.text()),
                Recipes.refusedByOldServer(
                    "the access token lacks the scope `" + scope.text() + "`")));
    added.forEach(
        scope ->
            add(
                SecurityRules.SCOPE_ADDED,
                Change.added(old, scope),
                scope.text(),
                "%s now also requires the scope `%s`.".formatted(subject, scope.text()),
                Recipes.refusedCredential(
                    "the access token lacks the scope `" + scope.text() + "`")));
  }

  private static List<YamlValue> missing(YamlValue from, YamlValue in) {
    return from.items().stream()
        .filter(each -> in.items().stream().noneMatch(each::sameAs))
        .toList();
  }

  private static String list(List<YamlValue> scopes) {
    return Phrase.named("scope", scopes.stream().map(YamlValue::text).toList());
  }

  private void add(Rule rule, Change change, String detail, String title, Recipe recipe) {
    recorder.add(Draft.of(rule, change, title).withDetail(detail).withRecipe(recipe));
  }
}
