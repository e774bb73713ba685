package io.github.instagramv1.contract.lint;

import io.github.instagramv1.contract.model.ContractModel;

/** A rule of the lint. */
public interface Rule {

  /** Returns its id, which never changes. */
  String id();

  /** Reports every place that breaks it. */
  void check(ContractModel contract, Findings findings);

  /** Returns what it is, for readers. */
  default RuleText text() {
    return RuleText.of(id());
  }
}
