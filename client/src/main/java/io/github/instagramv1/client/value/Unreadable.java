package io.github.instagramv1.client.value;

/**
 * A JSON value without a Java representation.
 *
 * @param phrase its description, such as {@code a number of 2000 digits}
 * @param json as received
 */
record Unreadable(String phrase, String json) {}
