package io.github.instagramv1.contract.review.generated;

import java.io.Serial;

/** A contract from which no Java comes; says what stands in the way. */
public final class DoesNotBuild extends Exception {
  @Serial private static final long serialVersionUID = 1;

  DoesNotBuild(String sentence) {
    super(sentence);
  }
}
