package io.github.instagramv1.contract.lint;

import java.util.ArrayList;
import java.util.List;

/** Lines of YAML that are searched in a text at any indentation. */
record Lines(List<String> lines) {

  static Lines of(String text) {
    return new Lines(text.stripTrailing().lines().toList());
  }

  /**
   * Returns the index of the first place at or after a line where a text has these lines, or -1.
   */
  int indexIn(List<String> text, int from) {
    for (int start = from; start + lines.size() <= text.size(); start++) {
      if (matchAt(text, start)) {
        return start;
      }
    }
    return -1;
  }

  private boolean matchAt(List<String> text, int start) {
    String first = text.get(start);
    if (!first.endsWith(lines.get(0))
        || !first.substring(0, first.length() - lines.get(0).length()).isBlank()) {
      return false;
    }
    List<String> indented = indented(first.length() - lines.get(0).length());
    return text.subList(start, start + lines.size()).equals(indented);
  }

  /** Returns whether a text has these lines at a place; the first one may follow other text. */
  boolean beginAt(List<String> text, int line) {
    String first = lines.get(0);
    if (lines.size() == 1) {
      return text.get(line).contains(first);
    }
    int last = line + lines.size() - 1;
    int blanks = text.get(line).length() - first.length();
    return last < text.size()
        && text.get(line).endsWith(first)
        && text.subList(line + 1, last).equals(indented(blanks).subList(1, lines.size() - 1))
        && text.get(last).startsWith(indented(blanks).get(lines.size() - 1));
  }

  /** Returns these lines, indented by a number of blanks. */
  List<String> indented(int blanks) {
    List<String> indented = new ArrayList<>();
    for (String line : lines) {
      indented.add(line.isEmpty() ? "" : " ".repeat(blanks) + line);
    }
    return indented;
  }
}
