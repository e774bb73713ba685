package io.github.instagramv1.client.http;

import java.io.Serializable;

/**
 * The rate limit of a credential, as the last response reported it.
 *
 * @param limit the number of requests per hour
 * @param remaining the number of remaining requests
 */
public record RateLimit(int limit, int remaining) implements Serializable {}
