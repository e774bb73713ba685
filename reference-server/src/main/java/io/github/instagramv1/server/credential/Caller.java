package io.github.instagramv1.server.credential;

import io.github.instagramv1.server.error.ErrorType;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Who makes a request: an application, and the user whose token it used, if any.
 *
 * @param clientId the application
 * @param user the id of the user behind a token; empty for a request by client id alone
 * @param scopes what the token allows; empty without a token
 */
public record Caller(String clientId, OptionalLong user, Set<Scope> scopes) {

  /** Stands for nobody in SQL: no user has this id, so nothing private is visible to it. */
  public static final long NOBODY = 0;

  public Caller {
    scopes = Set.copyOf(scopes);
  }

  /** The user's id, or {@link #NOBODY}. */
  public long viewer() {
    return user.orElse(NOBODY);
  }

  /**
   * The user's id where the operation needs one.
   *
   * @throws io.github.instagramv1.server.error.ApiException CREDENTIAL_MISSING without a token
   */
  public long requireUser() {
    return user.orElseThrow(
        () -> ErrorType.CREDENTIAL_MISSING.because("Missing access_token URL parameter."));
  }

  /** Whether that user is the caller. */
  public boolean is(long userId) {
    return user.isPresent() && user.getAsLong() == userId;
  }

  /**
   * Refuses a token that lacks a scope. A request by client id alone passes: which operations
   * accept one is decided before.
   */
  public void requireScope(Scope scope) {
    if (user.isPresent() && !scopes.contains(scope)) {
      throw ErrorType.SCOPE_MISSING.because(
          "This request requires scope=%1$s, but this access token is not authorized with this scope. The user must re-authorize your application with scope=%1$s to be granted this permissions."
              .formatted(scope.wireName()));
    }
  }

  /** Refuses a token without {@code public_content} when the object belongs to somebody else. */
  public void requireScopeToReadOf(long ownerId) {
    if (!is(ownerId)) {
      requireScope(Scope.PUBLIC_CONTENT);
    }
  }
}
