package io.github.instagramv1.client.http;

import java.io.Serializable;

/**
 * How much of its hour a credential has left, as the last response told.
 *
 * @param limit how many requests the hour has
 * @param remaining how many of them are left
 */
public record RateLimit(int limit, int remaining) implements Serializable {}
