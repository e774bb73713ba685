package io.github.instagramv1.conformance.run;

import io.github.instagramv1.conformance.check.Finding;

/** Thrown if the server violates a rule. */
public final class CheckFailure extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  public CheckFailure(Finding finding) {
    super(finding.rule() + ": " + finding.message());
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
