package io.github.instagramv1.conformance.second;

/**
 * An application that uses the API.
 *
 * @param signs whether its requests must be signed
 */
record Application(String clientId, String secret, boolean signs) {}
