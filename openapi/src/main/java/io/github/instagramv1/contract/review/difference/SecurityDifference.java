package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.model.ContractModel;
import io.github.instagramv1.contract.review.model.Operation;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which credentials and scopes let in to an operation. */
final class SecurityDifference {
  private static final Set<String> ANONYMOUS = Set.of();

  private final Sides sides;
  private final Recorder recorder;
  private final SecuritySchemeDifference schemes;

  SecurityDifference(Sides sides, Recorder recorder) {
    this.sides = sides;
    this.recorder = recorder;
    this.schemes = new SecuritySchemeDifference(recorder);
  }

  void compare(Operation before, Operation after) {
    Optional<YamlValue> old = sides.before().security(before);
    Optional<YamlValue> now = sides.after().security(after);
    Pair holders = new Pair(old.orElse(before.node()), now.orElse(after.node()));
    recorder.visit("security", holders, () -> compareWays(holders, ways(old), ways(now)));
    compareSchemes(old, now);
    Change others = new Pair(before.node(), after.node()).member("x-scope-for-others");
    if (others.isDifferent()) {
      String title =
          "`%s` asks for %s instead of %s where the object is another person's."
              .formatted(
                  before.id(),
                  Phrase.orNone(others.afterText()),
                  Phrase.orNone(others.beforeText()));
      add(
          SecurityRules.SCOPE_FOR_OTHERS,
          others,
          "",
          title,
          "the scope " + others.beforeText(),
          "the scope " + others.afterText());
    }
  }

  /**
   * The schemes of each way in, with its value; no schemes stand for a request without credential.
   */
  private static Map<Set<String>, Optional<YamlValue>> ways(Optional<YamlValue> security) {
    Map<Set<String>, Optional<YamlValue>> ways = new LinkedHashMap<>();
    List<YamlValue> items = security.map(YamlValue::items).orElse(List.of());
    if (items.isEmpty()) {
      ways.put(ANONYMOUS, security);
    }
    items.forEach(way -> ways.put(way.members().keySet(), Optional.of(way)));
    return ways;
  }

  private void compareWays(
      Pair holders,
      Map<Set<String>, Optional<YamlValue>> before,
      Map<Set<String>, Optional<YamlValue>> after) {
    before.forEach(
        (names, way) -> {
          if (!after.containsKey(names)) {
            Change change = new Change(holders.before(), way, holders.after(), Optional.empty());
            add(
                SecurityRules.WAY_REMOVED,
                change,
                String.join("+", names),
                "%s no longer lets in with %s.".formatted(subject(holders), credential(names)),
                "200",
                "refused: " + credential(names) + " does not do");
          } else {
            names.forEach(name -> compareScopes(holders, way, after.get(names), name));
          }
        });
    after.forEach(
        (names, way) -> {
          if (!before.containsKey(names)) {
            Change change = new Change(holders.before(), Optional.empty(), holders.after(), way);
            add(
                SecurityRules.WAY_ADDED,
                change,
                String.join("+", names),
                "%s also lets in with %s.".formatted(subject(holders), credential(names)),
                "refused",
                "200");
          }
        });
  }

  private void compareScopes(
      Pair holders, Optional<YamlValue> before, Optional<YamlValue> after, String scheme) {
    Optional<YamlValue> old = before.flatMap(way -> way.get(scheme));
    Optional<YamlValue> now = after.flatMap(way -> way.get(scheme));
    if (old.isEmpty() || now.isEmpty()) {
      return;
    }
    List<YamlValue> dropped = missing(old.get(), now.get());
    List<YamlValue> added = missing(now.get(), old.get());
    String subject = subject(holders);
    if (!dropped.isEmpty() && !added.isEmpty()) {
      add(
          SecurityRules.SCOPE_CHANGED,
          Change.moved(old.get(), now.get()),
          scheme,
          "%s asks for the scope %s instead of %s.".formatted(subject, list(added), list(dropped)),
          "a token with " + list(dropped) + " gets 200",
          "a token with " + list(dropped) + " is refused");
      return;
    }
    dropped.forEach(
        scope ->
            add(
                SecurityRules.SCOPE_DROPPED,
                Change.removed(scope, now.get()),
                scope.text(),
                "%s no longer asks for the scope `%s`.".formatted(subject, scope.text()),
                "new server: a token without `" + scope.text() + "` gets 200",
                "old server: a token without `" + scope.text() + "` is refused"));
    added.forEach(
        scope ->
            add(
                SecurityRules.SCOPE_ADDED,
                Change.added(old.get(), scope),
                scope.text(),
                "%s asks for the scope `%s` on top.".formatted(subject, scope.text()),
                "a token without `" + scope.text() + "` gets 200",
                "a token without `" + scope.text() + "` is refused"));
  }

  private void compareSchemes(Optional<YamlValue> old, Optional<YamlValue> now) {
    for (Set<String> names : ways(now).keySet()) {
      for (String name : names) {
        Optional<YamlValue> before = scheme(sides.before(), name);
        Optional<YamlValue> after = scheme(sides.after(), name);
        boolean named = ways(old).keySet().stream().anyMatch(each -> each.contains(name));
        if (named && before.isPresent() && after.isPresent()) {
          schemes.compare(new Pair(before.get(), after.get()));
        }
      }
    }
  }

  private static Optional<YamlValue> scheme(ContractModel model, String name) {
    return Optional.ofNullable(model.components("securitySchemes").get(name)).map(model::resolve);
  }

  private static List<YamlValue> missing(YamlValue from, YamlValue in) {
    return from.items().stream()
        .filter(each -> in.items().stream().noneMatch(each::sameAs))
        .toList();
  }

  private static String list(List<YamlValue> scopes) {
    return Phrase.list(scopes.stream().map(YamlValue::text).toList());
  }

  private static String subject(Pair holders) {
    return Subject.of(holders.before());
  }

  private static String credential(Set<String> names) {
    return names.isEmpty() ? "no credential" : Phrase.list(names);
  }

  private void add(
      Rule rule, Change change, String detail, String title, String worked, String fails) {
    recorder.add(
        Draft.of(rule, change, title).about(detail).shownBy(Recipes.outcomes(worked, fails)));
  }
}
