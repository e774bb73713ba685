package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.GENERATED_SOURCE;
import static io.github.instagramv1.contract.review.finding.Audience.NEW_CLIENT;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.Side;
import io.github.instagramv1.contract.review.library.Area;
import io.github.instagramv1.contract.review.library.LibraryChange;
import io.github.instagramv1.contract.review.model.Operation;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What openapi-diff sees and no rule of ours explains, so that nothing it sees is lost. */
final class LibraryRemainder {
  private static final Rule OPENAPI_DIFF =
      Rule.breaking(
          "openapi-diff",
          Level.WIRE,
          Set.of(OLD_CLIENT, NEW_CLIENT, GENERATED_SOURCE),
          "a difference that openapi-diff sees and no rule explains",
          "Nobody can be proven unharmed.",
          "Teach the tool a rule for it.");

  static final List<Rule> RULES = List.of(OPENAPI_DIFF);

  private final Sides sides;
  private final Recorder recorder;

  LibraryRemainder(Sides sides, Recorder recorder) {
    this.sides = sides;
    this.recorder = recorder;
  }

  /** Reports every change in an area of an operation in which no finding is. */
  void compare(List<LibraryChange> changes, List<Finding> findings) {
    for (LibraryChange change : changes) {
      if (change.isUnknown()) {
        reportUnknown();
      }
      for (Operation before : sides.before().operations()) {
        if (before.route().equals(change.route()) && !isExplained(change, before, findings)) {
          after(before).ifPresent(after -> report(change, before, after));
        }
      }
    }
  }

  private void reportUnknown() {
    Change whole = new Pair(sides.before().root(), sides.after().root()).whole();
    recorder.atLarge(
        () ->
            recorder.add(
                Draft.of(OPENAPI_DIFF, whole, "openapi-diff fails to compare these contracts.")));
  }

  private Optional<Operation> after(Operation before) {
    return sides.after().operations().stream()
        .filter(each -> each.route().equals(before.route()))
        .findFirst();
  }

  private void report(LibraryChange change, Operation before, Operation after) {
    String title =
        "openapi-diff sees %s change of the %s of `%s` that no rule explains."
            .formatted(
                change.incompatible() ? "an incompatible" : "a", change.area().word(), before.id());
    recorder.within(
        new MatchedOperation(Optional.of(before), Optional.of(after)),
        () ->
            recorder.add(
                Draft.of(OPENAPI_DIFF, Change.moved(before.node(), after.node()), title)
                    .about(change.area().word())
                    .shownBy(
                        Recipes.outcomes("as the old contract says", "as the new contract says"))));
  }

  private static boolean isExplained(
      LibraryChange change, Operation operation, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.operations().contains(operation.id()))
        .anyMatch(finding -> areas(finding).contains(change.area()));
  }

  private static Set<Area> areas(Finding finding) {
    Set<Area> areas = EnumSet.noneOf(Area.class);
    add(areas, finding, finding.before());
    add(areas, finding, finding.after());
    return areas;
  }

  private static void add(Set<Area> areas, Finding finding, Side side) {
    String pointer = side.place().pointer();
    if (pointer.contains("/parameters")) {
      areas.add(Area.PARAMETERS);
    } else if (pointer.contains("/requestBod")) {
      areas.add(Area.BODY);
    } else if (pointer.contains("/responses") || pointer.startsWith("/components/headers")) {
      areas.add(Area.RESPONSES);
    } else if (pointer.contains("/security")) {
      areas.add(Area.SECURITY);
    } else if (pointer.startsWith("/components/schemas")) {
      addOfSchema(areas, finding);
    } else {
      addOfRule(areas, finding.rule());
    }
  }

  private static void addOfSchema(Set<Area> areas, Finding finding) {
    if (!finding.rule().startsWith("request-")) {
      areas.add(Area.RESPONSES);
    }
    if (!finding.rule().startsWith("response-")) {
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
