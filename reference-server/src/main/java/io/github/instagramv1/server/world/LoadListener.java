package io.github.instagramv1.server.world;

/** Hears how far a load has come. */
public interface LoadListener {

  /**
   * Called after every batch; the last call for each kind has {@code done} equal to {@code total}.
   *
   * @param what the kind of things, in plural
   */
  void loaded(String what, long done, long total);
}
