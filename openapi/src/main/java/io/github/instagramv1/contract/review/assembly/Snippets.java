package io.github.instagramv1.contract.review.assembly;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Optional;

/** Cuts the lines of a change out of the YAML: at most five, those that differ among them. */
final class Snippets {
  private static final int MOST_LINES = 5;

  private Snippets() {}

  /** The lines of the first value, where the second one is the other side of the change. */
  static List<String> of(Optional<YamlValue> value, Optional<YamlValue> other) {
    if (value.isEmpty()) {
      return List.of();
    }
    List<String> lines = lines(value.get());
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    int first = other.map(each -> firstDifference(lines, lines(each))).orElse(0);
    int from = Math.max(0, Math.min(first - 1, lines.size() - MOST_LINES));
    return lines.subList(from, from + MOST_LINES);
  }

  private static int firstDifference(List<String> lines, List<String> others) {
    int same = 0;
    while (same < lines.size()
        && same < others.size()
        && lines.get(same).equals(others.get(same))) {
      same++;
    }
    return same;
  }

  private static List<String> lines(YamlValue value) {
    List<String> lines = value.document().lines().subList(value.line() - 1, value.lastLine());
    int indentation =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    return lines.stream().map(line -> line.isBlank() ? "" : line.substring(indentation)).toList();
  }
}
