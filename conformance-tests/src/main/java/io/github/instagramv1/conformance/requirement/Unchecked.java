package io.github.instagramv1.conformance.requirement;

/**
 * A rule that no check can see over HTTP.
 *
 * @param source a JSON pointer into the contract, with a leading {@code #}
 * @param reason why it cannot
 */
public record Unchecked(String id, String sentence, String source, String reason) {}
