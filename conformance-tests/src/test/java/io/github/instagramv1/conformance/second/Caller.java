package io.github.instagramv1.conformance.second;

import java.util.Optional;
import java.util.Set;

/**
 * Who asks.
 *
 * @param person nobody where an application asks alone
 */
record Caller(Optional<Person> person, Application application, Set<String> scopes) {

  /**
   * The user who asks.
   *
   * @throws Refusal if an application asks alone
   */
  Person user() {
    return person.orElseThrow(Refusal::needsUser);
  }

  boolean is(Person other) {
    return person.filter(other::equals).isPresent();
  }

  /** Whether a scope is granted; an application alone reads whatever is public. */
  boolean has(String scope) {
    return person.isEmpty() || scopes.contains(scope);
  }

  void requireScope(String scope) {
    if (!has(scope)) {
      throw Refusal.needsScope(scope);
    }
  }
}
