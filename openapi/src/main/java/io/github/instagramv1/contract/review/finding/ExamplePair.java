package io.github.instagramv1.contract.review.finding;

/**
 * An exchange that worked by the old contract and fails by the new one, or the other way round for
 * a new client on an old server. Made from the contract's own examples.
 *
 * @param request the request, or what is called in Java, in one line
 * @param worked what came of it, in one line
 * @param fails what comes of it now, in one line
 */
public record ExamplePair(String request, String worked, String fails) {}
