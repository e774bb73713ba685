package io.github.instagramv1.conformance.second;

import java.util.Set;

/**
 * An access token.
 *
 * @param hourly the number of requests that the token may send in an hour
 */
record Grant(String token, User user, Application application, Set<String> scopes, int hourly) {}
