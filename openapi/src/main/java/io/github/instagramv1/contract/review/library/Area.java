package io.github.instagramv1.contract.review.library;

/** A part of an operation in which a difference can be. */
public enum Area {
  PARAMETERS("parameters"),
  BODY("body"),
  RESPONSES("replies"),
  SECURITY("security");

  private final String word;

  Area(String word) {
    this.word = word;
  }

  /** As a word in a sentence. */
  public String word() {
    return word;
  }
}
