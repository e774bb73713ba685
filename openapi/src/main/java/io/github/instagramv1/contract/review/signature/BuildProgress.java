package io.github.instagramv1.contract.review.signature;

/** Receives the progress of the builds from several threads. */
public interface BuildProgress {
  /** One more is built, or failed. */
  void built();

  /** Ends the progress. */
  void end();

  /** Ignores the progress. */
  static BuildProgress silent() {
    return new BuildProgress() {
      @Override
      public void built() {}

      @Override
      public void end() {}
    };
  }
}
