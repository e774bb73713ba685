package io.github.instagramv1.conformance.integration;

import java.util.SortedSet;

/**
 * What an operation looks like from one side.
 *
 * @param method the HTTP method
 * @param path with parameters in braces
 * @param parameters each as {@code place:name}
 * @param response the name of what a good response holds
 */
record Shape(String method, String path, SortedSet<String> parameters, String response) {}
