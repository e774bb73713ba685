package io.github.instagramv1.conformance.second;

import java.util.Optional;
import java.util.Set;

/**
 * The sender of a request.
 *
 * @param account the authenticated user; empty if an application sends the request without a user
 */
record Caller(Optional<User> account, Application application, Set<String> scopes) {

  /**
   * Returns the authenticated user.
   *
   * @throws Refusal if an application sends the request without a user
   */
  User user() {
    return account.orElseThrow(Refusal::needsUser);
  }

  boolean is(User other) {
    return account.filter(other::equals).isPresent();
  }

  /** Returns whether a scope is granted. An application without a user may read all public data. */
  boolean has(String scope) {
    return account.isEmpty() || scopes.contains(scope);
  }

  void requireScope(String scope) {
    if (!has(scope)) {
      throw Refusal.needsScope(scope);
    }
  }
}
