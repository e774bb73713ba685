package io.github.instagramv1.contract.model;

import java.util.Locale;

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

  /** Returns how the ids of rules of this direction begin. */
  public String prefix() {
    return name().toLowerCase(Locale.ROOT) + "-";
  }
}
