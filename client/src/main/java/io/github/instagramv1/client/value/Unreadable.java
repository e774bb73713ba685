package io.github.instagramv1.client.value;

/**
 * A value that is JSON and that no Java value is made of.
 *
 * @param phrase what it is, such as {@code a number of 2000 digits}
 * @param json as it came
 */
record Unreadable(String phrase, String json) {}
