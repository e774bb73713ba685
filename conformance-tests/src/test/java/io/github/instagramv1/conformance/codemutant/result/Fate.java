package io.github.instagramv1.conformance.codemutant.result;

import java.util.Arrays;

/** The outcome for a mutant, of one run or of all runs. */
public enum Fate {
  FAILED_CHECK("killed", true),
  NO_START("does not start", true),
  HANGS("hangs", true),
  SURVIVED("survived", false),
  NOT_REACHED("not reached", false),
  KIT_BROKE("kit broke", false);

  private final String text;
  private final boolean killed;

  Fate(String text, boolean killed) {
    this.text = text;
    this.killed = killed;
  }

  /** Returns the fate of this text. */
  static Fate of(String text) {
    return Arrays.stream(values()).filter(fate -> fate.text.equals(text)).findFirst().orElseThrow();
  }

  public String text() {
    return text;
  }

  public boolean killed() {
    return killed;
  }
}
