package io.github.instagramv1.contract.review.difference.value;

import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.RuleBook;

/** The rules of ids and times, for which the generated client has types. */
public final class MeaningRules {
  static final DirectedRule ID_STATED = RuleBook.directed("id-stated");
  static final DirectedRule ID_WITHDRAWN = RuleBook.directed("id-withdrawn");
  static final DirectedRule ID_CHANGED = RuleBook.directed("id-changed");
  static final DirectedRule TIME_STATED = RuleBook.directed("time-stated");
  static final DirectedRule TIME_WITHDRAWN = RuleBook.directed("time-withdrawn");

  private MeaningRules() {}
}
