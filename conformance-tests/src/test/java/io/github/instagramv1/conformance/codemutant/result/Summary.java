package io.github.instagramv1.conformance.codemutant.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A measurement as lines of text. */
public final class Summary {
  private final List<CodeResult> results;
  private final Classification classification;

  public Summary(Collection<CodeResult> results, Classification classification) {
    this.results =
        results.stream()
            .sorted(
                Comparator.comparing((CodeResult each) -> each.mutant().className())
                    .thenComparing(each -> each.mutant().line()))
            .toList();
    this.classification = classification;
  }

  /**
   * Returns the shares of all mutants and of those that a client can see, then the mutants that
   * somebody has to examine.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("fates: " + fates());
    List<CodeResult> visible = results.stream().filter(each -> !isUnseen(each)).toList();
    addShares(lines, "", results);
    addShares(lines, " that a client can see", visible);
    visible.stream().filter(each -> !each.killed()).map(Summary::survivorLine).forEach(lines::add);
    results.stream()
        .filter(each -> each.killed() && classification.reason(each.mutant()).isPresent())
        .map(each -> "a client sees what is listed as unseen: " + killedLine(each))
        .forEach(lines::add);
    return lines;
  }

  private static void addShares(List<String> lines, String which, List<CodeResult> subset) {
    lines.add(
        "quick, mutants%s: %s".formatted(which, KillShare.of(subset, CodeResult::killedByQuick)));
    lines.add("default, mutants%s: %s".formatted(which, KillShare.of(subset, CodeResult::killed)));
  }

  private boolean isUnseen(CodeResult result) {
    return !result.killed() && classification.reason(result.mutant()).isPresent();
  }

  private String fates() {
    Map<Fate, Long> counts =
        results.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.overall().fate(),
                    () -> new EnumMap<>(Fate.class),
                    Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> entry.getKey().text() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String survivorLine(CodeResult result) {
    return "%s: %s in %s: %s"
        .formatted(
            result.overall().fate().text(),
            result.mutant(),
            result.mutant().key().method(),
            result.mutant().key().source());
  }

  private static String killedLine(CodeResult result) {
    return String.format(
        Locale.ROOT, "%s, killed by %s", result.mutant(), result.overall().check());
  }
}
