package io.github.instagramv1.conformance.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** How a check ended, from best to worst; a group takes the worst of its members. */
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

  /** The word for a table. */
  public String word() {
    return word;
  }

  /** The word for a program. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it was left out, for whatever reason. */
  public boolean unrun() {
    return compareTo(PASS) < 0;
  }

  public boolean bad() {
    return compareTo(PASS) > 0;
  }

  /**
   * The verdict of what passes only if all of its parts do: the worst of them if one is bad, {@link
   * #PASS} if all passed, {@link #DISABLED} if all were left out, else {@link #SKIPPED}.
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
