package io.github.instagramv1.contract.review.finding;

import java.util.Locale;

/** A step of a semantic version, the smallest first. */
public enum VersionStep {
  NONE,
  PATCH,
  MINOR,
  MAJOR;

  /** The name as it is written in outputs. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
