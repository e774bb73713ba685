package io.github.instagramv1.conformance.requirement;

/**
 * A requirement that no check can test over HTTP.
 *
 * @param source a JSON pointer into the contract, with a leading {@code #}
 * @param reason the reason why no check can test it
 */
public record Unchecked(String id, String sentence, String source, String reason) {}
