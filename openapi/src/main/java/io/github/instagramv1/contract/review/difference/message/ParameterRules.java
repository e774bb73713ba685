package io.github.instagramv1.contract.review.difference.message;

import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;

/** The rules of parameters. */
public final class ParameterRules {
  static final Rule ADDED = RuleBook.rule("parameter-added");
  static final Rule ADDED_REQUIRED = RuleBook.rule("parameter-added-required");
  static final Rule REMOVED = RuleBook.rule("parameter-removed");
  static final Rule RENAMED = RuleBook.rule("parameter-renamed");
  static final Rule PATH_RENAMED = RuleBook.rule("path-parameter-renamed");
  static final Rule MOVED = RuleBook.rule("parameter-moved");
  static final Rule BECAME_REQUIRED = RuleBook.rule("parameter-became-required");
  static final Rule BECAME_OPTIONAL = RuleBook.rule("parameter-became-optional");
  static final Rule REORDERED = RuleBook.rule("parameters-reordered");
  static final Rule STYLE = RuleBook.rule("parameter-style-changed");
  static final Rule EMPTY_ALLOWED = RuleBook.rule("parameter-may-be-empty");
  static final Rule EMPTY_REFUSED = RuleBook.rule("parameter-may-not-be-empty");
  static final Rule RESERVED_ALLOWED = RuleBook.rule("parameter-reserved-allowed");
  static final Rule CLAMP_LOWERED = RuleBook.rule("clamp-lowered");
  static final Rule CLAMP_RAISED = RuleBook.rule("clamp-raised");
  static final Rule CLAMP_REMOVED = RuleBook.rule("clamp-removed");

  private ParameterRules() {}
}
