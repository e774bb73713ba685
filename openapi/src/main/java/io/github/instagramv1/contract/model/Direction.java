package io.github.instagramv1.contract.model;

import java.util.Locale;

/** The direction in which a value is sent; it decides who is affected by a change. */
public enum Direction {
  /** From client to server. */
  REQUEST("requests"),
  /** From server to client. */
  RESPONSE("responses");

  private final String plural;

  Direction(String plural) {
    this.plural = plural;
  }

  /** Returns the word for its messages. */
  public String plural() {
    return plural;
  }

  /** Returns how the ids of rules of this direction begin. */
  public String prefix() {
    return name().toLowerCase(Locale.ROOT) + "-";
  }
}
