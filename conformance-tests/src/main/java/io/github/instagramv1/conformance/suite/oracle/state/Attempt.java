package io.github.instagramv1.conformance.suite.oracle.state;

import io.github.instagramv1.conformance.run.CheckFailure;
import java.util.function.Supplier;

/** A part of a check that expects no other client to act on the same objects. */
public interface Attempt {

  /** Runs the attempt once. */
  void run();

  /** Returns whether another client has changed the objects since the start. */
  boolean disturbed();

  /** Runs an attempt, and once more if it fails while another client changed the objects. */
  static void runUndisturbed(Supplier<Attempt> attempts) {
    Attempt first = attempts.get();
    try {
      first.run();
    } catch (CheckFailure failure) {
      if (!first.disturbed()) {
        throw failure;
      }
      attempts.get().run();
    }
  }
}
