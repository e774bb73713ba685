package io.github.instagramv1.conformance.second;

import java.util.Set;

/**
 * A token that was given out.
 *
 * @param hourly how many requests it may make in an hour
 */
record Grant(String token, User user, Application application, Set<String> scopes, int hourly) {}
