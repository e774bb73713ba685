package io.github.instagramv1.server.credential;

import io.github.instagramv1.server.error.ErrorType;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The caller of a request: an application, and the user of its token, if any.
 *
 * @param clientId the application
 * @param user the id of the user of the token; empty for a request with a client id alone
 * @param scopes the scopes of the token; empty without a token
 */
public record Caller(String clientId, OptionalLong user, Set<Scope> scopes) {

  /**
   * An id in SQL for a caller without a user. No user has this id, so no private object is visible
   * to it.
   */
  public static final long NOBODY = 0;

  public Caller {
    scopes = Set.copyOf(scopes);
  }

  /** Returns the user's id, or {@link #NOBODY}. */
  public long viewer() {
    return user.orElse(NOBODY);
  }

  /**
   * Returns the user's id for an operation that needs one.
   *
   * @throws io.github.instagramv1.server.error.ApiException CREDENTIAL_MISSING without a token
   */
  public long requireUser() {
    return user.orElseThrow(
        () -> ErrorType.CREDENTIAL_MISSING.because("Missing access_token URL parameter."));
  }

  /** Returns whether a user is the caller. */
  public boolean is(long userId) {
    return user.isPresent() && user.getAsLong() == userId;
  }

  /**
   * Refuses a token that lacks a scope. A request with a client id alone passes; another check
   * decides which operations accept it.
   */
  public void requireScope(Scope scope) {
    if (user.isPresent() && !scopes.contains(scope)) {
      throw ErrorType.SCOPE_MISSING.because(
          "This request requires scope=%1$s, but this access token is not authorized with this scope. The user must re-authorize your application with scope=%1$s to be granted this permissions."
              .formatted(scope.wireName()));
    }
  }

  /** Refuses a token without {@code public_content} if the object belongs to another user. */
  public void requireScopeToReadOf(long ownerId) {
    if (!is(ownerId)) {
      requireScope(Scope.PUBLIC_CONTENT);
    }
  }
}
