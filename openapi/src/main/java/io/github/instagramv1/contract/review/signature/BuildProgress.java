package io.github.instagramv1.contract.review.signature;

/** Is told how far the builds have come, by several threads. */
public interface BuildProgress {
  /** One more is built, or failed. */
  void built();

  /** Nothing more comes. */
  void end();

  /** Tells nobody. */
  static BuildProgress silent() {
    return new BuildProgress() {
      @Override
      public void built() {}

      @Override
      public void end() {}
    };
  }
}
