package io.github.instagramv1.contract.review.page;

import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Side;
import io.github.instagramv1.contract.review.page.LineDifference.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Two texts side by side; on a narrow page one under the other. */
final class HtmlSideBySide {
  private final Template template;

  HtmlSideBySide(Template template) {
    this.template = template;
  }

  /** Returns the change of a finding, as written in both contracts. */
  Markup of(Finding finding) {
    return of(
        place("old", finding.before()),
        finding.before().snippet(),
        place("new", finding.after()),
        finding.after().snippet());
  }

  private Markup place(String word, Side side) {
    return template.fill(
        side.present() ? "place" : "absent", Map.of("word", word, "link", side.place().link()));
  }

  /**
   * Two texts.
   *
   * @param oldHead the heading of the old text
   * @param newHead the heading of the new text
   */
  Markup of(Markup oldHead, List<String> before, Markup newHead, List<String> after) {
    List<Row> rows = LineDifference.of(before, after);
    return template.fill(
        "sides",
        Map.of(
            "before",
            side(
                oldHead,
                before,
                rows.stream().map(row -> line(row, row.before(), row.after(), "gone"))),
            "after",
            side(
                newHead,
                after,
                rows.stream().map(row -> line(row, row.after(), row.before(), "come")))));
  }

  private Markup side(Markup head, List<String> lines, Stream<Markup> shown) {
    return lines.isEmpty()
        ? template.fill("empty-side", Map.of("head", head))
        : template.fill("side", Map.of("head", head, "lines", shown.collect(Markup.joining(""))));
  }

  private Markup line(Row row, Optional<String> line, Optional<String> other, String changed) {
    if (line.isEmpty()) {
      return template.fill("no-line", Map.of());
    }
    Markup text =
        row.isSame() || other.isEmpty() ? Markup.text(line.get()) : marked(line.get(), other.get());
    return template.fill("line", Map.of("kind", row.isSame() ? "same" : changed, "text", text));
  }

  /** Returns a line with the words marked that the other line lacks. */
  private Markup marked(String line, String other) {
    int shorter = Math.min(line.length(), other.length());
    int head = 0;
    while (head < shorter && line.charAt(head) == other.charAt(head)) {
      head++;
    }
    while (head > 0 && isWord(line.charAt(head - 1))) {
      head--;
    }
    int tail = 0;
    while (tail < shorter - head
        && line.charAt(line.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    while (tail > 0 && isWord(line.charAt(line.length() - tail))) {
      tail--;
    }
    return template.fill(
        "marked",
        Map.of(
            "head", line.substring(0, head),
            "middle", line.substring(head, line.length() - tail),
            "tail", line.substring(line.length() - tail)));
  }

  private static boolean isWord(char character) {
    return Character.isLetterOrDigit(character) || character == '_' || character == '-';
  }
}
