package io.github.instagramv1.contract.review.wording;

import io.github.instagramv1.contract.review.finding.Audience;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences of all findings, grouped by rule; each explanation is listed once. */
final class Sentences {
  private final Map<String, Map<String, Set<String>>> byRule = new LinkedHashMap<>();

  Sentences() {
    RuleBook.rules().forEach(rule -> byRule.put(rule.id(), new LinkedHashMap<>()));
  }

  void add(Finding finding, boolean withExample) {
    byRule
        .get(finding.rule())
        .computeIfAbsent(explanation(finding), key -> new LinkedHashSet<>())
        .add(finding.title() + (withExample ? example(finding) : ""));
  }

  private static String explanation(Finding finding) {
    return "  "
        + finding.level().key()
        + (finding.breaking() ? ", affects " + affected(finding.affects()) : ", compatible")
        + "\n"
        + line("effect", finding.effect())
        + line("suggestion", finding.suggestion());
  }

  private static String affected(Set<Audience> affected) {
    return affected.stream().sorted().map(Audience::phrase).collect(Collectors.joining("; "));
  }

  private static String example(Finding finding) {
    return finding.example().map(Sentences::example).orElse("");
  }

  private static String example(ExamplePair example) {
    return "\n"
        + "        request  "
        + example.request()
        + "\n        works    "
        + example.worked()
        + "\n        fails    "
        + example.fails();
  }

  private static String line(String name, String text) {
    return text.isEmpty() ? "" : "  %-10s  %s\n".formatted(name, text);
  }

  String write() {
    return RuleBook.rules().stream().map(this::write).collect(Collectors.joining("\n"));
  }

  private String write(Rule rule) {
    StringBuilder text = new StringBuilder("== " + rule.id() + "\n" + line("finds", rule.finds()));
    byRule
        .get(rule.id())
        .forEach(
            (explanation, titles) -> {
              text.append('\n').append(explanation);
              titles.forEach(title -> text.append("    ").append(title).append('\n'));
            });
    return text.toString();
  }
}
