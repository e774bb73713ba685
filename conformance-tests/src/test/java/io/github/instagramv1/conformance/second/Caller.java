package io.github.instagramv1.conformance.second;

import java.util.Optional;
import java.util.Set;

/**
 * Who asks.
 *
 * @param account nobody where an application asks alone
 */
record Caller(Optional<User> account, Application application, Set<String> scopes) {

  /**
   * The user who asks.
   *
   * @throws Refusal if an application asks alone
   */
  User user() {
    return account.orElseThrow(Refusal::needsUser);
  }

  boolean is(User other) {
    return account.filter(other::equals).isPresent();
  }

  /** Whether a scope is granted; an application alone reads whatever is public. */
  boolean has(String scope) {
    return account.isEmpty() || scopes.contains(scope);
  }

  void requireScope(String scope) {
    if (!has(scope)) {
      throw Refusal.needsScope(scope);
    }
  }
}
