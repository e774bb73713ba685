package io.github.instagramv1.conformance.generate;

/**
 * A value that breaks one constraint.
 *
 * @param constraint the keyword of the contract
 */
public record Broken(String constraint, String value) {}
