package io.github.instagramv1.conformance.world;

import io.github.instagramv1.conformance.config.Setting;

/**
 * Something that checks need, by the name of the setting that can give it.
 *
 * @param note what was found, or why nothing was; never a secret
 */
public record Fixture(Setting setting, State state, String note) {

  /** Where it comes from. */
  public enum State {
    /** The settings name it, and the server knows it. */
    GIVEN,
    /** The kit found it through the API. */
    FOUND,
    /** Neither; checks that need it are skipped. */
    MISSING,
    /** The settings name it, but the server does not know it. */
    WRONG
  }
}
