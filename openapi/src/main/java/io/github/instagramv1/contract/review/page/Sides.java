package io.github.instagramv1.contract.review.page;

import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Side;
import io.github.instagramv1.contract.review.inventory.OperationEntry;
import io.github.instagramv1.contract.review.output.CommonEnds;
import io.github.instagramv1.contract.review.page.LineDifference.Row;
import java.util.List;
import java.util.Optional;

/** Two texts side by side, with equal lines next to each other. */
record Sides(Half before, Half after) {

  /**
   * A text with its place.
   *
   * @param word "old" or "new"
   * @param present whether the contract has what is shown
   * @param lines its lines; empty if the text is empty
   */
  record Half(String word, String link, boolean present, List<Line> lines) {}

  /**
   * A line.
   *
   * @param kind the class of its element: "same", "gone", "come", or "none" for a gap
   * @param marked the words that the other line lacks; empty if the whole line differs or none of
   *     it
   */
  record Line(String kind, String head, String marked, String tail) {}

  /** Returns the change of a finding, as written in both contracts. */
  static Sides of(Finding finding) {
    return of(
        half("old", finding.before()), finding.before().snippet(),
        half("new", finding.after()), finding.after().snippet());
  }

  /** Returns lines about an operation. */
  static Sides of(
      Optional<OperationEntry> before,
      List<String> beforeLines,
      Optional<OperationEntry> after,
      List<String> afterLines) {
    return of(half("old", before), beforeLines, half("new", after), afterLines);
  }

  private static Sides of(
      Half before, List<String> beforeLines, Half after, List<String> afterLines) {
    List<Row> rows = LineDifference.of(beforeLines, afterLines);
    return new Sides(
        beforeLines.isEmpty()
            ? before
            : filled(
                before, rows.stream().map(row -> line(row.before(), row.after(), "gone")).toList()),
        afterLines.isEmpty()
            ? after
            : filled(
                after, rows.stream().map(row -> line(row.after(), row.before(), "come")).toList()));
  }

  private static Half half(String word, Side side) {
    return new Half(word, side.place().link(), side.present(), List.of());
  }

  private static Half half(String word, Optional<OperationEntry> entry) {
    String link = entry.map(each -> each.place().link()).orElse("");
    return new Half(word, link, entry.isPresent(), List.of());
  }

  private static Half filled(Half half, List<Line> lines) {
    return new Half(half.word(), half.link(), half.present(), lines);
  }

  private static Line line(Optional<String> line, Optional<String> other, String changed) {
    if (line.isEmpty()) {
      return new Line("none", "", "", "");
    }
    if (other.isEmpty() || line.equals(other)) {
      return new Line(line.equals(other) ? "same" : changed, line.get(), "", "");
    }
    return marked(line.get(), other.get(), changed);
  }

  /** Returns a line with the words marked that the other line lacks. */
  private static Line marked(String line, String other, String kind) {
    CommonEnds same = CommonEnds.of(line, other);
    int head = same.front();
    while (head > 0 && isWord(line.charAt(head - 1))) {
      head--;
    }
    int tail = same.back();
    while (tail > 0 && isWord(line.charAt(line.length() - tail))) {
      tail--;
    }
    int end = line.length() - tail;
    return new Line(kind, line.substring(0, head), line.substring(head, end), line.substring(end));
  }

  private static boolean isWord(char character) {
    return Character.isLetterOrDigit(character) || character == '_' || character == '-';
  }
}
