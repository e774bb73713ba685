package io.github.instagramv1.conformance.check;

import java.util.Locale;

/** Texts for comments, each unlike any other, so that what a run wrote can be found again. */
public final class Texts {
  private final String mark;
  private int number;

  /**
   * @param mark lower-case letters and digits that name the run
   */
  public Texts(String mark) {
    this.mark = mark;
  }

  /** A short text. */
  public String unique() {
    number++;
    return "conformance check " + mark + " " + number;
  }

  /** A text of exactly so many code points, the last ones copies of a filler. */
  public String ofLength(int codePoints, String filler) {
    String start = unique() + " ";
    int rest = codePoints - start.codePointCount(0, start.length());
    return start + filler.repeat(rest);
  }

  /** A text with so many hashtags. */
  public String withTags(int tags) {
    StringBuilder text = new StringBuilder(unique());
    for (int i = 1; i <= tags; i++) {
      text.append(" #check").append(i);
    }
    return text.toString();
  }

  /** A text in capitals. */
  public String inCapitals() {
    return unique().toUpperCase(Locale.ROOT);
  }
}
