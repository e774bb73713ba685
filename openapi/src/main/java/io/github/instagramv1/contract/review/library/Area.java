package io.github.instagramv1.contract.review.library;

/** A part of an operation in which a difference can be. */
public enum Area {
  PARAMETERS("parameters", "parameters"),
  BODY("body", "body"),
  RESPONSES("responses", "replies"),
  SECURITY("security", "security");

  private final String word;
  private final String detail;

  Area(String word, String detail) {
    this.word = word;
    this.detail = detail;
  }

  /** Returns the word in a sentence. */
  public String word() {
    return word;
  }

  /**
   * Returns the name in the ids of findings. It never changes, since accepted breaks contain it.
   */
  public String detail() {
    return detail;
  }
}
