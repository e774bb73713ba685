package io.github.instagramv1.contract.review.difference.security;

import static io.github.instagramv1.contract.review.finding.Audience.NEW_CLIENT;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.List;
import java.util.Set;

/** The rules of credentials and scopes. */
public final class SecurityRules {
  static final Rule WAY_REMOVED =
      Rule.breaking(
          "security-way-removed",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "a credential that is no longer accepted",
          "An old client that sends it is refused.",
          "Keep accepting it for everything that it was accepted for.");
  static final Rule WAY_ADDED =
      Rule.compatible(
          "security-way-added",
          Level.WIRE,
          "an additional accepted credential",
          "Every credential that an old client sends is still accepted.");
  static final Rule SCOPE_ADDED =
      Rule.breaking(
          "scope-added",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "an additional required scope",
          "An old client's access token lacks the scope and is refused until the user grants it.",
          "Keep the scopes for what the operation did before, and put new features behind another"
              + " operation or parameter.");
  static final Rule SCOPE_DROPPED =
      Rule.breaking(
          "scope-dropped",
          Level.WIRE,
          Set.of(NEW_CLIENT),
          "a scope that is no longer required",
          "A new client's access token lacks the scope and is refused by an old server. A new"
              + " server accepts access tokens whose users never granted the scope.",
          "Keep requiring the scope; make it easier to grant.");
  static final Rule SCOPE_CHANGED =
      Rule.breaking(
          "scope-changed",
          Level.WIRE,
          Set.of(OLD_CLIENT, NEW_CLIENT),
          "a required scope that is replaced by another",
          "An old client's access token lacks the new scope, and a new client's access token lacks"
              + " the old one.",
          "Keep the scope.");
  static final Rule SCOPE_FOR_OTHERS =
      Rule.breaking(
          "scope-for-others-changed",
          Level.WIRE,
          Set.of(OLD_CLIENT, NEW_CLIENT),
          "a new, changed or removed scope for objects of other users (`x-scope-for-others`)",
          "For objects of other users, a new server may refuse an old client's access token, and an"
              + " old server a new client's.",
          "Keep the scope.");
  static final Rule SCHEME_CHANGED =
      Rule.breaking(
          "security-scheme-changed",
          Level.WIRE,
          Set.of(OLD_CLIENT, NEW_CLIENT),
          "a changed type, location or name of a credential",
          "A new server does not find an old client's credential, and an old server does not find a"
              + " new client's.",
          "Add a scheme of the new form and accept both.");
  public static final Rule SCHEME_REMOVED =
      Rule.breaking(
          "security-scheme-removed",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "a removed security scheme that no operation used",
          "A client that uses it can no longer authenticate.",
          "Keep it.");
  public static final Rule SCHEME_ADDED =
      Rule.compatible(
          "security-scheme-added",
          Level.WIRE,
          "a new security scheme that no operation uses",
          "No operation requires it.");
  static final Rule FLOW_REMOVED =
      Rule.breaking(
          "oauth-flow-removed",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "a removed OAuth flow",
          "An old client can no longer get an access token through it.",
          "Keep the flow.");
  static final Rule FLOW_ADDED =
      Rule.compatible(
          "oauth-flow-added",
          Level.WIRE,
          "a new OAuth flow",
          "Every flow that an old client uses still exists.");
  static final Rule URL_CHANGED =
      Rule.breaking(
          "oauth-url-changed",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "a changed or removed URL of an OAuth flow",
          "An old client sends its user or its code to the old URL.",
          "Keep the old URL and redirect from it.");
  static final Rule REFRESH_ADDED =
      Rule.compatible(
          "oauth-refresh-added",
          Level.WIRE,
          "a new `refreshUrl` of an OAuth flow",
          "An old client authorizes again, as before.");
  public static final Rule SCHEME_RENAMED =
      Rule.compatible(
          "security-scheme-renamed",
          Level.DOCS,
          "a renamed security scheme of the same form",
          "The name is used only in the contract; credentials stay the same.");
  static final Rule OFFER_REMOVED =
      Rule.breaking(
          "oauth-scope-removed",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "a scope that an OAuth flow no longer offers",
          "An old client that requests the scope is refused.",
          "Keep offering it, even if no operation requires it.");
  static final Rule OFFER_ADDED =
      Rule.compatible(
          "oauth-scope-added",
          Level.WIRE,
          "a new scope of an OAuth flow",
          "An old client does not request it.");

  public static final List<Rule> RULES =
      List.of(
          WAY_REMOVED,
          WAY_ADDED,
          SCOPE_ADDED,
          SCOPE_DROPPED,
          SCOPE_CHANGED,
          SCOPE_FOR_OTHERS,
          SCHEME_CHANGED,
          SCHEME_REMOVED,
          SCHEME_ADDED,
          FLOW_REMOVED,
          FLOW_ADDED,
          URL_CHANGED,
          REFRESH_ADDED,
          SCHEME_RENAMED,
          OFFER_REMOVED,
          OFFER_ADDED);

  private SecurityRules() {}
}
