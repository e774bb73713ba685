package io.github.instagramv1.conformance.report;

/** A whole run in one word. */
enum Overall {
  /** Every operation passed, and nothing else failed. */
  PASSED("passed", "Every operation does what the contract says."),
  /** Nothing failed, but not every operation could pass. */
  INCOMPLETE("incomplete", "Nothing failed, but not every operation could be judged."),
  /** A check failed, or a reply was not what the contract says. */
  FAILED("FAILED", "A check failed, or a reply was not what the contract says.");

  private final String word;
  private final String sentence;

  Overall(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
  }

  static Overall of(Report report) {
    if (report.disagreements() > 0
        || report.checks().stream().anyMatch(check -> check.verdict().bad())) {
      return FAILED;
    }
    boolean all = report.passed() == report.operations().size();
    return all && report.well() ? PASSED : INCOMPLETE;
  }

  String word() {
    return word;
  }

  String sentence() {
    return sentence;
  }
}
