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

  /** As a word in a sentence. */
  public String word() {
    return word;
  }

  /** As it stands in the ids of findings, which accepted breaks name: it never changes. */
  public String detail() {
    return detail;
  }
}
