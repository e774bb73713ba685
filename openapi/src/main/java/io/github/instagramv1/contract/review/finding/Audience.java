package io.github.instagramv1.contract.review.finding;

/** Who is affected by a change. */
public enum Audience {
  OLD_CLIENT("old client, new server"),
  NEW_CLIENT("new client, old server"),
  GENERATED_SOURCE("code compiled against the generated Java");

  private final String phrase;

  Audience(String phrase) {
    this.phrase = phrase;
  }

  /** Returns the words that follow "affects:". */
  public String phrase() {
    return phrase;
  }
}
