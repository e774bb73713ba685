package io.github.instagramv1.contract.review.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
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
  record Row(Optional<String> before, Optional<String> after) {}

  /** Returns rows with as many equal lines as there can be. */
  static List<Row> of(List<String> before, List<String> after) {
    List<Row> rows = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
      List<String> removed = delta.getSource().getLines();
      List<String> added = delta.getTarget().getLines();
      for (int i = 0; i < Math.max(removed.size(), added.size()); i++) {
        rows.add(new Row(lineAt(removed, i), lineAt(added, i)));
      }
    }
    return rows;
  }

  private static Optional<String> lineAt(List<String> lines, int index) {
    return index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
  }
}
