package io.github.instagramv1.contract.review.difference.security;

import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;

/** The rules of credentials and scopes. */
public final class SecurityRules {
  static final Rule WAY_REMOVED = RuleBook.rule("security-way-removed");
  static final Rule WAY_ADDED = RuleBook.rule("security-way-added");
  static final Rule SCOPE_ADDED = RuleBook.rule("scope-added");
  static final Rule SCOPE_DROPPED = RuleBook.rule("scope-dropped");
  static final Rule SCOPE_CHANGED = RuleBook.rule("scope-changed");
  static final Rule SCOPE_FOR_OTHERS = RuleBook.rule("scope-for-others-changed");
  static final Rule SCHEME_CHANGED = RuleBook.rule("security-scheme-changed");
  public static final Rule SCHEME_REMOVED = RuleBook.rule("security-scheme-removed");
  public static final Rule SCHEME_ADDED = RuleBook.rule("security-scheme-added");
  static final Rule FLOW_REMOVED = RuleBook.rule("oauth-flow-removed");
  static final Rule FLOW_ADDED = RuleBook.rule("oauth-flow-added");
  static final Rule URL_CHANGED = RuleBook.rule("oauth-url-changed");
  static final Rule REFRESH_ADDED = RuleBook.rule("oauth-refresh-added");
  public static final Rule SCHEME_RENAMED = RuleBook.rule("security-scheme-renamed");
  static final Rule OFFER_REMOVED = RuleBook.rule("oauth-scope-removed");
  static final Rule OFFER_ADDED = RuleBook.rule("oauth-scope-added");

  private SecurityRules() {}
}
