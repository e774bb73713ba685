package io.github.instagramv1.conformance.integration;

import java.util.SortedSet;

/**
 * An operation as one of the three sides describes it.
 *
 * @param method the HTTP method
 * @param path the path, with parameters in braces
 * @param parameters the parameters, each as {@code place:name}
 * @param response the name of the type of a successful response
 */
record Shape(String method, String path, SortedSet<String> parameters, String response) {}
