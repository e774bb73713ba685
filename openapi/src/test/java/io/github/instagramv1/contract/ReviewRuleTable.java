package io.github.instagramv1.contract;

import io.github.instagramv1.contract.review.finding.Audience;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleArea;
import io.github.instagramv1.contract.review.rule.RuleBook;
import java.util.stream.Collectors;

/** The text of RULES.md that lists the review rules. */
final class ReviewRuleTable {
  private ReviewRuleTable() {}

  static String text() {
    return RuleBook.areas().stream().map(ReviewRuleTable::area).collect(Collectors.joining("\n"));
  }

  private static String area(RuleArea area) {
    return "<details><summary>%s: %d rules</summary>\n\n"
            .formatted(area.name(), area.rules().size())
        + "| rule | level | affects | finds | effect |\n|---|---|---|---|---|\n"
        + area.rules().stream().map(ReviewRuleTable::row).collect(Collectors.joining())
        + "\n</details>\n";
  }

  private static String row(Rule rule) {
    return "| `%s` | %s | %s | %s | %s |\n"
        .formatted(rule.id(), rule.level().key(), affects(rule), rule.finds(), rule.wholeEffect());
  }

  private static String affects(Rule rule) {
    return rule.breaking()
        ? rule.affects().stream()
            .sorted()
            .map(ReviewRuleTable::audienceName)
            .collect(Collectors.joining(", "))
        : "none";
  }

  private static String audienceName(Audience audience) {
    return switch (audience) {
      case OLD_CLIENT -> "old client";
      case NEW_CLIENT -> "new client";
      case GENERATED_SOURCE -> "Java";
    };
  }
}
