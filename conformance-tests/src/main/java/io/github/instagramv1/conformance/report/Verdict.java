package io.github.instagramv1.conformance.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The result of a check, from best to worst; a group has the worst verdict of its members. */
public enum Verdict {
  /** The user left it out. */
  DISABLED("disabled"),
  /** The server or its data cannot show it, or a setting is missing. */
  SKIPPED("skipped"),
  /** The server does what the contract says. */
  PASS("passed"),
  /** The server does not. */
  FAIL("FAILED"),
  /** The kit itself broke. */
  ERROR("ERROR");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** Returns the word for tables. */
  public String word() {
    return word;
  }

  /** Returns the word for programs. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether the check did not run, for any reason. */
  public boolean unrun() {
    return compareTo(PASS) < 0;
  }

  public boolean bad() {
    return compareTo(PASS) > 0;
  }

  /**
   * Returns the verdict of a group that passes only if all of its parts pass: the worst verdict if
   * one is bad, {@link #PASS} if all passed, {@link #DISABLED} if all are disabled, and {@link
   * #SKIPPED} otherwise.
   */
  public static Verdict ofAll(Collection<Verdict> parts) {
    Verdict worst = worst(parts);
    if (worst.bad() || parts.stream().distinct().count() <= 1) {
      return worst;
    }
    return SKIPPED;
  }

  public static Verdict worst(Collection<Verdict> verdicts) {
    return verdicts.stream().max(Comparator.naturalOrder()).orElse(SKIPPED);
  }
}
