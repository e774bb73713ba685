package io.github.instagramv1.contract.lint;

/** A rule of the lint. */
public interface Rule {

  /** What it is, for readers. */
  RuleText text();

  /** Reports every place that breaks it. */
  void check(Contract contract, Findings findings);

  /** Its id, stable, as RULES.md lists it. */
  default String id() {
    return text().id();
  }
}
