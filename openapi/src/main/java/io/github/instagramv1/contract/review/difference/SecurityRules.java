package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.NEW_CLIENT;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.List;
import java.util.Set;

/** The rules of credentials and scopes. */
final class SecurityRules {
  static final Rule WAY_REMOVED =
      Rule.breaking(
          "security-way-removed",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "a credential that no longer lets in",
          "An old client that comes with it is refused.",
          "Keep accepting it for what it could do before.");
  static final Rule WAY_ADDED =
      Rule.harmless(
          "security-way-added",
          Level.WIRE,
          "a credential that lets in on top",
          "Every credential that an old client comes with still lets in.");
  static final Rule SCOPE_ADDED =
      Rule.breaking(
          "scope-added",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "a scope that an operation asks for on top",
          "An old client's token lacks the scope and is refused until its user grants more.",
          "Keep the scope for what the operation did before, and put what is new behind an operation or a parameter of its own.");
  static final Rule SCOPE_DROPPED =
      Rule.breaking(
          "scope-dropped",
          Level.WIRE,
          Set.of(NEW_CLIENT),
          "a scope that an operation no longer asks for",
          "A new client's token lacks the scope and is refused by an old server; and tokens can do what their users never granted.",
          "Keep asking for the scope, and let it be granted with less ado.");
  static final Rule SCOPE_CHANGED =
      Rule.breaking(
          "scope-changed",
          Level.WIRE,
          Set.of(OLD_CLIENT, NEW_CLIENT),
          "another scope that an operation asks for",
          "An old client's token lacks the new scope, and a new client's token the old one.",
          "Keep the scope.");
  static final Rule SCOPE_FOR_OTHERS =
      Rule.breaking(
          "scope-for-others-changed",
          Level.WIRE,
          Set.of(OLD_CLIENT, NEW_CLIENT),
          "a scope for other people's objects (`x-scope-for-others`) that is new, another, or gone",
          "Tokens that could read other people's objects no longer can, or tokens can that their users never let.",
          "Keep the scope.");
  static final Rule SCHEME_CHANGED =
      Rule.breaking(
          "security-scheme-changed",
          Level.WIRE,
          Set.of(OLD_CLIENT, NEW_CLIENT),
          "another type, place or name of a credential",
          "An old client's credential is not found, nor a new client's by an old server.",
          "Add a scheme of the new form and accept both.");
  static final Rule SCHEME_REMOVED =
      Rule.breaking(
          "security-scheme-removed",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "a security scheme that is gone, though no operation named it",
          "A client that came by it can't any more.",
          "Keep it.");
  static final Rule SCHEME_ADDED =
      Rule.harmless(
          "security-scheme-added",
          Level.WIRE,
          "a security scheme that no operation names yet",
          "No operation asks for it.");
  static final Rule FLOW_REMOVED =
      Rule.breaking(
          "oauth-flow-removed",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "an OAuth flow that is gone",
          "An old client can't get a token by it any more.",
          "Keep the flow.");
  static final Rule FLOW_ADDED =
      Rule.harmless(
          "oauth-flow-added",
          Level.WIRE,
          "a new OAuth flow",
          "Every flow that an old client uses is still there.");
  static final Rule URL_CHANGED =
      Rule.breaking(
          "oauth-url-changed",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "another address of an OAuth flow",
          "An old client sends its user, or its code, to the old address.",
          "Keep the old address and redirect from it.");
  static final Rule REFRESH_ADDED =
      Rule.harmless(
          "oauth-refresh-added",
          Level.WIRE,
          "an address at which access tokens are refreshed",
          "An old client authorizes again, as before.");
  static final Rule SCHEME_RENAMED =
      Rule.harmless(
          "security-scheme-renamed",
          Level.DOCS,
          "a security scheme of another name and the same form",
          "The name stays within the contract; credentials go where they went.");
  static final Rule OFFER_REMOVED =
      Rule.breaking(
          "oauth-scope-removed",
          Level.WIRE,
          Set.of(OLD_CLIENT),
          "a scope that an OAuth flow no longer offers",
          "An old client that asks for it is refused, and its user with it.",
          "Keep offering it, even if no operation needs it.");
  static final Rule OFFER_ADDED =
      Rule.harmless(
          "oauth-scope-added",
          Level.WIRE,
          "a scope that an OAuth flow offers on top",
          "An old client doesn't ask for it.");

  static final List<Rule> RULES =
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
