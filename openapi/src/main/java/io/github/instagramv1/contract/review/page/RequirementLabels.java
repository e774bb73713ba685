package io.github.instagramv1.contract.review.page;

import io.github.instagramv1.contract.review.finding.RequirementImpact;
import io.github.instagramv1.contract.review.finding.RequirementImpact.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Phrases about requirements of the kit. */
final class RequirementLabels {
  private RequirementLabels() {}

  static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static String checks(RequirementImpact impact) {
    return impact.checks().isEmpty() ? "no check" : String.join(", ", impact.checks());
  }

  /** {@code 26 requirements (23 changed, 3 dropped) with 48 checks}. */
  static String numbers(List<RequirementImpact> requirements) {
    String kinds =
        Arrays.stream(Kind.values())
            .map(kind -> count(requirements, kind) + " " + word(kind))
            .filter(each -> !each.startsWith("0 "))
            .collect(Collectors.joining(", "));
    long checks = requirements.stream().flatMap(each -> each.checks().stream()).distinct().count();
    return "%s (%s) with %s"
        .formatted(counted(requirements.size(), "requirement"), kinds, counted(checks, "check"));
  }

  private static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static long count(List<RequirementImpact> requirements, Kind kind) {
    return requirements.stream().filter(each -> each.kind() == kind).count();
  }
}
