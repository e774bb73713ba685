package io.github.instagramv1.contract.source;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** The lines of a text, created on demand; only their offsets are stored. */
final class TextLines extends AbstractList<String> implements RandomAccess {
  private final String text;
  private final int[] starts;

  TextLines(String text) {
    this.text = text;
    this.starts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 0;
    for (int at = 0; at < text.length(); at = nextLineStart(text, at)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at;
    }
    return Arrays.copyOf(starts, count);
  }

  /** Returns the start of the next line. */
  private static int nextLineStart(String text, int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\n') {
        return at;
      }
      if (c == '\r') {
        return at < text.length() && text.charAt(at) == '\n' ? at + 1 : at;
      }
    }
    return at;
  }

  @Override
  public String get(int index) {
    int start = starts[index];
    int end = index + 1 < starts.length ? starts[index + 1] : text.length();
    if (end > start && text.charAt(end - 1) == '\n') {
      end--;
    }
    if (end > start && text.charAt(end - 1) == '\r') {
      end--;
    }
    return text.substring(start, end);
  }

  @Override
  public int size() {
    return starts.length;
  }
}
