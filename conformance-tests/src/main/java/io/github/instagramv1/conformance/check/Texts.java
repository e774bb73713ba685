package io.github.instagramv1.conformance.check;

/** Unique texts for comments, so that a run can find the comments that it wrote. */
public final class Texts {
  private final String mark;
  private int number;

  /**
   * @param mark lower-case letters and digits that name the run
   */
  public Texts(String mark) {
    this.mark = mark;
  }

  /** Returns a short unique text. */
  public String unique() {
    number++;
    return "conformance check " + mark + " " + number;
  }
}
