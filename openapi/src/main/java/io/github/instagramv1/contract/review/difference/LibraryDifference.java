package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Comparison;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.MatchedOperation;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.library.Area;
import io.github.instagramv1.contract.review.library.LibraryChange;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports changes that openapi-diff finds and no rule explains, so that none of them is lost. */
final class LibraryDifference {
  private static final Rule OPENAPI_DIFF = RuleBook.rule("openapi-diff");

  private final ContractPair contracts;
  private final Recorder recorder;

  LibraryDifference(ContractPair contracts, Recorder recorder) {
    this.contracts = contracts;
    this.recorder = recorder;
  }

  /** Reports every change in an area of an operation in which no finding is. */
  void compare(List<LibraryChange> changes) {
    Map<String, Operation> before = byRoute(contracts.before());
    Map<String, Operation> after = byRoute(contracts.after());
    Map<String, Set<Area>> explained = explainedAreas(List.copyOf(recorder.visits()));
    for (LibraryChange change : changes) {
      Operation old = before.get(change.route());
      Operation now = after.get(change.route());
      if (change.isUnknown()) {
        reportUnknown();
      } else if (old != null && now != null) {
        if (!explained.getOrDefault(old.id(), Set.of()).contains(change.area())) {
          report(change, old, now);
        }
      }
    }
  }

  private static Map<String, Operation> byRoute(ContractModel model) {
    Map<String, Operation> operations = new HashMap<>();
    model.operations().forEach(each -> operations.putIfAbsent(each.route(), each));
    return operations;
  }

  /** Returns the areas of each operation in which something was found. */
  private static Map<String, Set<Area>> explainedAreas(List<Comparison> visits) {
    Map<String, Set<Area>> explained = new HashMap<>();
    for (Comparison visit : visits) {
      Set<Area> areas = EnumSet.noneOf(Area.class);
      visit.drafts().forEach(draft -> addAll(areas, draft));
      visit
          .operations()
          .forEach(
              each ->
                  explained
                      .computeIfAbsent(each.id(), key -> EnumSet.noneOf(Area.class))
                      .addAll(areas));
    }
    return explained;
  }

  private void reportUnknown() {
    Change whole = new ValuePair(contracts.before().root(), contracts.after().root()).asChange();
    recorder.inContract(
        () ->
            recorder.add(
                Draft.of(
                    OPENAPI_DIFF,
                    whole,
                    "the library openapi-diff cannot compare these contracts.")));
  }

  private void report(LibraryChange change, Operation before, Operation after) {
    String title =
        "the library openapi-diff reports %s change of the %s of `%s`, which no rule explains."
            .formatted(
                change.incompatible() ? "an incompatible" : "a", change.area().word(), before.id());
    recorder.inOperation(
        new MatchedOperation(Optional.of(before), Optional.of(after)),
        () ->
            recorder.add(
                Draft.of(OPENAPI_DIFF, Change.moved(before.node(), after.node()), title)
                    .withDetail(change.area().word())
                    .withRecipe(Recipes.outcomes("by the old contract", "by the new contract"))));
  }

  private static void addAll(Set<Area> areas, Draft draft) {
    Change change = draft.change();
    add(areas, draft, change.before().orElse(change.beforeHolder()));
    add(areas, draft, change.after().orElse(change.afterHolder()));
  }

  private static void add(Set<Area> areas, Draft draft, YamlValue at) {
    String pointer = at.pointer();
    if (pointer.contains("/parameters")) {
      areas.add(Area.PARAMETERS);
    } else if (pointer.contains("/requestBod")) {
      areas.add(Area.BODY);
    } else if (pointer.contains("/responses") || pointer.startsWith("/components/headers")) {
      areas.add(Area.RESPONSES);
    } else if (pointer.contains("/security")) {
      areas.add(Area.SECURITY);
    } else if (pointer.startsWith("/components/schemas")) {
      addOfSchema(areas, draft.rule().id());
    } else {
      addOfRule(areas, draft.rule().id());
    }
  }

  private static void addOfSchema(Set<Area> areas, String rule) {
    if (!rule.startsWith("request-")) {
      areas.add(Area.RESPONSES);
    }
    if (!rule.startsWith("response-")) {
      areas.add(Area.PARAMETERS);
      areas.add(Area.BODY);
    }
  }

  /** A finding at an operation as a whole, such as a parameter that is new. */
  private static void addOfRule(Set<Area> areas, String rule) {
    if (rule.contains("parameter")) {
      areas.add(Area.PARAMETERS);
    } else if (rule.startsWith("body-")) {
      areas.add(Area.BODY);
    } else if (rule.startsWith("security-") || rule.startsWith("scope-")) {
      areas.add(Area.SECURITY);
    }
  }
}
