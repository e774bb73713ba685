package io.github.instagramv1.contract.review.finding;

/**
 * An exchange that works under the old contract and fails under the new one, or the reverse for a
 * new client of an old server. It is generated from the examples of the contract.
 *
 * @param request the request, or the Java code, in one line
 * @param worked the result that works, in one line
 * @param fails the result that fails, in one line
 */
public record ExamplePair(String request, String worked, String fails) {}
