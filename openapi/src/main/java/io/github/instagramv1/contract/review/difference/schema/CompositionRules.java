package io.github.instagramv1.contract.review.difference.schema;

import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;

/** The rules of composition and of open objects. */
public final class CompositionRules {
  static final Rule CHANGED = RuleBook.rule("composition-changed");
  static final DirectedRule VARIANT_ADDED = RuleBook.directed("variant-added");
  static final DirectedRule VARIANT_REMOVED = RuleBook.directed("variant-removed");
  static final DirectedRule CLOSED = RuleBook.directed("object-closed");
  static final Rule VALUES_FREED = RuleBook.rule("response-additional-values-freed");
  static final DirectedRule OPENED = RuleBook.directed("object-opened");

  private CompositionRules() {}
}
