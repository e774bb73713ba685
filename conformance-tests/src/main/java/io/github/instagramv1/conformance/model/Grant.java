package io.github.instagramv1.conformance.model;

import java.util.Set;

/**
 * What an access token lets its user do.
 *
 * @param scopes what the user granted beside {@code basic}, which is always granted
 */
public record Grant(Set<String> scopes) {
  private static final String PUBLIC_CONTENT = "public_content";

  /** The operations whose scope holds for the user's own objects alone. */
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

  /** Whether the objects of others need another scope than one's own. */
  public static boolean asksForOthers(String operation) {
    return OWN.contains(operation);
  }

  /**
   * Whether an operation may be called for other users' objects.
   *
   * @param scope the one that the operation needs
   */
  public boolean allowsForOthers(String operation, String scope) {
    return allows(scope) && (!asksForOthers(operation) || allows(PUBLIC_CONTENT));
  }

  /** Whether an operation of this scope may be called for the user's own objects. */
  public boolean allows(String scope) {
    return scope.equals("basic") || scopes.contains(scope);
  }
}
