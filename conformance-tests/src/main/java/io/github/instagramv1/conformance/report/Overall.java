package io.github.instagramv1.conformance.report;

import java.util.Locale;

/** The overall result of a run. */
public enum Overall {
  /** Every operation passed, and nothing else failed. */
  PASSED("passed", "Every operation conforms to the contract."),
  /** Nothing failed, but not every operation could pass. */
  INCOMPLETE("incomplete", "Nothing failed, but not every operation could be tested."),
  /** A check failed, or a response violated the contract. */
  FAILED("FAILED", "A check failed, or a response violated the contract.");

  private final String word;
  private final String sentence;

  Overall(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
  }

  public static Overall of(Report report) {
    if (report.violations() > 0
        || report.checks().stream().anyMatch(check -> check.verdict().bad())) {
      return FAILED;
    }
    boolean all = report.operationsPassed() == report.operations().size();
    return all && report.passed() ? PASSED : INCOMPLETE;
  }

  /** Returns the word for style sheets. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String word() {
    return word;
  }

  public String sentence() {
    return sentence;
  }
}
