package io.github.instagramv1.contract.review.input;

import java.io.Serial;

/** What was asked for isn't there; says what would be. */
public final class UnknownInput extends Exception {
  @Serial private static final long serialVersionUID = 1;

  public UnknownInput(String sentence) {
    super(sentence);
  }
}
