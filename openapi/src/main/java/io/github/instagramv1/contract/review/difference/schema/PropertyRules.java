package io.github.instagramv1.contract.review.difference.schema;

import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.RuleBook;

/** The rules of properties. */
public final class PropertyRules {
  static final DirectedRule ADDED = RuleBook.directed("property-added");
  static final DirectedRule ADDED_REQUIRED = RuleBook.directed("property-added-required");
  static final DirectedRule REMOVED = RuleBook.directed("property-removed");
  static final DirectedRule RENAMED = RuleBook.directed("property-renamed");
  public static final DirectedRule BECAME_REQUIRED = RuleBook.directed("property-became-required");
  public static final DirectedRule BECAME_OPTIONAL = RuleBook.directed("property-became-optional");

  private PropertyRules() {}
}
