package io.github.instagramv1.contract.review.generated;

import java.io.Serial;

/** Reports why the Java generated from a contract does not compile. */
public final class DoesNotBuild extends Exception {
  @Serial private static final long serialVersionUID = 1;

  DoesNotBuild(String sentence) {
    super(sentence);
  }
}
