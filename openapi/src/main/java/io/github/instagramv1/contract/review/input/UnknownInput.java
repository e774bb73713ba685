package io.github.instagramv1.contract.review.input;

import java.io.Serial;

/** Reports an argument that names nothing, with the valid ones. */
public final class UnknownInput extends Exception {
  @Serial private static final long serialVersionUID = 1;

  /** Creates the exception with its message. */
  public UnknownInput(String sentence) {
    super(sentence);
  }
}
