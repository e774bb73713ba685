package io.github.instagramv1.contract.review.library;

/** A part of an operation in which a difference can be. */
public enum Area {
  PARAMETERS("parameters"),
  BODY("body"),
  RESPONSES("responses"),
  SECURITY("security");

  private final String word;

  Area(String word) {
    this.word = word;
  }

  /** Returns the word in a sentence and in the ids of findings, which accepted breaks contain. */
  public String word() {
    return word;
  }
}
