package io.github.instagramv1.conformance.contract;

/**
 * One parameter of an operation.
 *
 * @param in {@code path}, {@code query} or {@code form}
 */
public record ContractParameter(String name, String in, boolean required) {}
