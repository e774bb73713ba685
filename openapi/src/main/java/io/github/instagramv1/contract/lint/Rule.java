package io.github.instagramv1.contract.lint;

import io.github.instagramv1.contract.model.ContractModel;

/** A rule of the lint. */
public interface Rule {

  /** What it is, for readers. */
  RuleText text();

  /** Reports every place that breaks it. */
  void check(ContractModel contract, Findings findings);

  /** Its id, stable, as RULES.md lists it. */
  default String id() {
    return text().id();
  }
}
