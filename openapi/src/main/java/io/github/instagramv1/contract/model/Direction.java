package io.github.instagramv1.contract.model;

/** Which way a value goes, on which depends whom a change affects. */
public enum Direction {
  /** From client to server. */
  REQUEST("requests"),
  /** From server to client. */
  RESPONSE("responses");

  private final String plural;

  Direction(String plural) {
    this.plural = plural;
  }

  /** What carries it, as a word. */
  public String plural() {
    return plural;
  }
}
