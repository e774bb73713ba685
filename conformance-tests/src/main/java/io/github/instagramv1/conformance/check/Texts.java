package io.github.instagramv1.conformance.check;

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
}
