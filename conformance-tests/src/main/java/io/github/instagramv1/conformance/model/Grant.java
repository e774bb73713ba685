package io.github.instagramv1.conformance.model;

import java.util.Set;

/**
 * The permissions of an access token.
 *
 * @param scopes the granted scopes in addition to {@code basic}, which is always granted
 */
public record Grant(Set<String> scopes) {
  private static final String PUBLIC_CONTENT = "public_content";

  /** The operations whose scope applies to the user's own objects only. */
  private static final Set<String> OWN =
      Set.of(
          "getMedia",
          "getMediaByShortcode",
          "getUser",
          "getUserRecentMedia",
          "listComments",
          "listLikes");

  public Grant {
    scopes = Set.copyOf(scopes);
  }

  /** Returns whether objects of other users need another scope than the user's own objects. */
  public static boolean needsOtherScopeForOthers(String operation) {
    return OWN.contains(operation);
  }

  /**
   * Returns whether an operation is permitted for objects of other users.
   *
   * @param scope the scope that the operation requires
   */
  public boolean allowsForOthers(String operation, String scope) {
    return allows(scope) && (!needsOtherScopeForOthers(operation) || allows(PUBLIC_CONTENT));
  }

  /** Returns whether an operation of this scope is permitted for the user's own objects. */
  public boolean allows(String scope) {
    return scope.equals("basic") || scopes.contains(scope);
  }
}
