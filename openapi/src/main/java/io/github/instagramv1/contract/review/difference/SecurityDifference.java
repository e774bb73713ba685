package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.model.ContractModel;
import io.github.instagramv1.contract.review.model.Operation;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
  private final SchemeNames names;

  SecurityDifference(Sides sides, Recorder recorder) {
    this.sides = sides;
    this.recorder = recorder;
    this.names = new SchemeNames(sides);
    this.schemes = new SecuritySchemeDifference(recorder);
  }

  void compare(Operation before, Operation after) {
    Optional<YamlValue> old = sides.before().security(before);
    Optional<YamlValue> now = sides.after().security(after);
    Pair holders = new Pair(old.orElse(before.node()), now.orElse(after.node()));
    recorder.visit(
        "security",
        holders,
        () -> compareWays(before.id(), holders, renamed(ways(old)), ways(now)));
    compareSchemes(old, now);
    Change others = new Pair(before.node(), after.node()).member("x-scope-for-others");
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

  /** The ways of the old contract, by the names that their schemes have in the new one. */
  private Map<Set<String>, Optional<YamlValue>> renamed(
      Map<Set<String>, Optional<YamlValue>> ways) {
    Map<Set<String>, Optional<YamlValue>> renamed = new LinkedHashMap<>();
    ways.forEach(
        (schemes, way) -> {
          Set<String> now = new LinkedHashSet<>();
          schemes.forEach(each -> now.add(names.now(each)));
          renamed.put(now, way);
        });
    return renamed;
  }

  private void compareWays(
      String operation,
      Pair holders,
      Map<Set<String>, Optional<YamlValue>> before,
      Map<Set<String>, Optional<YamlValue>> after) {
    boolean reordered =
        before.keySet().equals(after.keySet())
            && !List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()));
    if (reordered) {
      recorder.add(
          Notation.of(
              holders.whole(),
              "the accepted credentials of %s are listed in another order."
                  .formatted(subject(holders))));
    }
    before.forEach(
        (schemes, way) -> {
          if (after.containsKey(schemes)) {
            schemes.forEach(name -> compareScopes(holders, way, after.get(schemes), name));
          } else if (after.keySet().stream()
              .noneMatch(each -> isEnough(each, schemes, way, after))) {
            Change change = new Change(holders.before(), way, holders.after(), Optional.empty());
            recorder.add(
                Draft.of(
                        SecurityRules.WAY_REMOVED,
                        change,
                        "%s no longer accepts %s.".formatted(subject(holders), credential(schemes)))
                    .about(String.join("+", schemes))
                    .shownBy(Recipes.refusedCredential(way, notEnough(schemes)))
                    .sharing(
                        Shared.operation(
                            String.join("+", schemes),
                            operation,
                            Shared.escaped(sentenceStart(schemes))
                                + " is no longer accepted at %s.")));
          }
        });
    after.forEach(
        (schemes, way) -> {
          if (!before.containsKey(schemes)) {
            Change change = new Change(holders.before(), Optional.empty(), holders.after(), way);
            recorder.add(
                Draft.of(
                        SecurityRules.WAY_ADDED,
                        change,
                        "%s now also accepts %s.".formatted(subject(holders), credential(schemes)))
                    .about(String.join("+", schemes))
                    .sharing(
                        Shared.operation(
                            String.join("+", schemes),
                            operation,
                            Shared.escaped(sentenceStart(schemes))
                                + " is now also accepted at %s.")));
          }
        });
  }

  /** Whether who comes with all credentials of an old way has what a new way asks for. */
  private boolean isEnough(
      Set<String> now,
      Set<String> old,
      Optional<YamlValue> oldWay,
      Map<Set<String>, Optional<YamlValue>> after) {
    return old.containsAll(now)
        && now.stream()
            .allMatch(
                name -> {
                  List<YamlValue> had = scopes(oldWay, name, true);
                  List<YamlValue> wanted = scopes(after.get(now), name, false);
                  return wanted.stream().allMatch(scope -> had.stream().anyMatch(scope::sameAs));
                });
  }

  private List<YamlValue> scopes(Optional<YamlValue> way, String name, boolean old) {
    return way.stream()
        .flatMap(each -> each.members().values().stream())
        .filter(each -> (old ? names.now(each.key()) : each.key()).equals(name))
        .flatMap(each -> each.items().stream())
        .toList();
  }

  private void compareScopes(
      Pair holders, Optional<YamlValue> before, Optional<YamlValue> after, String scheme) {
    Optional<YamlValue> old =
        before.flatMap(
            way ->
                way.members().values().stream()
                    .filter(each -> names.now(each.key()).equals(scheme))
                    .findFirst());
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
          "%s now requires %s instead of %s.".formatted(subject, scopes(added), scopes(dropped)),
          Recipes.refusedCredential("the access token lacks " + scopes(added)));
      return;
    }
    dropped.forEach(
        scope ->
            add(
                SecurityRules.SCOPE_DROPPED,
                Change.removed(scope, now.get()),
                scope.text(),
                "%s no longer requires the scope `%s`.".formatted(subject, scope.text()),
                Recipes.refusedByOldServer(
                    "the access token lacks the scope `" + scope.text() + "`")));
    added.forEach(
        scope ->
            add(
                SecurityRules.SCOPE_ADDED,
                Change.added(old.get(), scope),
                scope.text(),
                "%s now also requires the scope `%s`.".formatted(subject, scope.text()),
                Recipes.refusedCredential(
                    "the access token lacks the scope `" + scope.text() + "`")));
  }

  private void compareSchemes(Optional<YamlValue> old, Optional<YamlValue> now) {
    for (Set<String> schemesBefore : ways(old).keySet()) {
      for (String name : schemesBefore) {
        Optional<YamlValue> before = scheme(sides.before(), name);
        Optional<YamlValue> after = scheme(sides.after(), names.now(name));
        boolean named =
            ways(now).keySet().stream().anyMatch(each -> each.contains(names.now(name)));
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

  private static String scopes(List<YamlValue> scopes) {
    return Phrase.named("scope", scopes.stream().map(YamlValue::text).toList());
  }

  private static String subject(Pair holders) {
    return Subject.of(holders.before());
  }

  private static String credential(Set<String> names) {
    if (names.isEmpty()) {
      return "requests without a credential";
    }
    String credentials = Phrase.named("credential", names);
    return names.size() == 1 ? credentials : credentials + " together";
  }

  /** The same in the singular, to begin a sentence with. */
  private static String sentenceStart(Set<String> names) {
    if (names.isEmpty()) {
      return "a request without a credential";
    }
    return names.size() == 1
        ? credential(names)
        : "the combination of " + Phrase.named("credential", names);
  }

  private static String notEnough(Set<String> names) {
    return names.isEmpty()
        ? "a credential is missing"
        : "%s is not accepted".formatted(sentenceStart(names));
  }

  private void add(Rule rule, Change change, String detail, String title, Recipe recipe) {
    recorder.add(Draft.of(rule, change, title).about(detail).shownBy(recipe));
  }
}
