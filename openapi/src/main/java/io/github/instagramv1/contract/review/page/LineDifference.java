package io.github.instagramv1.contract.review.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two texts side by side, line by line, with equal lines next to each other. */
final class LineDifference {
  private LineDifference() {}

  /**
   * A line of either text or of both.
   *
   * @param before the line of the old text; empty where the new one has more
   * @param after the line of the new text; empty where the old one has more
   */
  record Row(Optional<String> before, Optional<String> after) {
    boolean isSame() {
      return before.equals(after);
    }
  }

  /** Rows with as many equal lines as there can be. */
  static List<Row> of(List<String> before, List<String> after) {
    int[][] longest = longest(before, after);
    List<Row> rows = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    List<String> come = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        flush(gone, come, rows);
        rows.add(new Row(Optional.of(before.get(i++)), Optional.of(after.get(j++))));
      } else if (j == after.size()
          || (i < before.size() && longest[i + 1][j] >= longest[i][j + 1])) {
        gone.add(before.get(i++));
      } else {
        come.add(after.get(j++));
      }
    }
    flush(gone, come, rows);
    return rows;
  }

  /** Returns, for each pair of lines, how many lines from there on can be equal. */
  private static int[][] longest(List<String> before, List<String> after) {
    int[][] longest = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        longest[i][j] =
            before.get(i).equals(after.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private static void flush(List<String> gone, List<String> come, List<Row> rows) {
    for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
      rows.add(new Row(at(gone, i), at(come, i)));
    }
    gone.clear();
    come.clear();
  }

  private static Optional<String> at(List<String> lines, int index) {
    return index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
  }
}
