package io.github.instagramv1.contract;

import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import io.github.instagramv1.contract.lint.rule.Rules;
import java.util.List;
import java.util.stream.Collectors;

/** The text of RULES.md that lists the lint rules. */
final class LintRuleTable {
  private LintRuleTable() {}

  static String text() {
    return table() + details();
  }

  private static String table() {
    return "| rule | requires | why |\n|---|---|---|\n"
        + Rules.all().stream()
            .map(Rule::text)
            .map(text -> "| `%s` | %s | %s |\n".formatted(text.id(), text.requires(), text.why()))
            .collect(Collectors.joining());
  }

  private static String details() {
    return "\n<details><summary>What went wrong without each rule, and an example</summary>\n\n"
        + Rules.all().stream()
            .map(Rule::text)
            .map(LintRuleTable::detail)
            .collect(Collectors.joining())
        + "</details>\n";
  }

  private static String detail(RuleText text) {
    return "#### `%s`\n\n%s\n\n```diff\n%s```\n\n"
        .formatted(text.id(), text.without(), difference(text));
  }

  /** Returns the bad and the good example of a rule as a diff, with the lines that both share. */
  private static String difference(RuleText text) {
    List<String> bad = text.bad().lines().toList();
    List<String> good = text.good().lines().toList();
    int head = 0;
    while (head < Math.min(bad.size(), good.size()) && bad.get(head).equals(good.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(bad.size(), good.size()) - head
        && bad.get(bad.size() - 1 - tail).equals(good.get(good.size() - 1 - tail))) {
      tail++;
    }
    return lines(' ', good.subList(0, head))
        + lines('-', bad.subList(head, bad.size() - tail))
        + lines('+', good.subList(head, good.size() - tail))
        + lines(' ', good.subList(good.size() - tail, good.size()));
  }

  private static String lines(char sign, List<String> lines) {
    return lines.stream().map(line -> sign + " " + line + "\n").collect(Collectors.joining());
  }
}
