package io.github.instagramv1.contract.review.input;

/**
 * A contract that was found.
 *
 * @param name as a person calls it
 * @param file as places in it are given
 * @param text the YAML
 */
public record ContractText(String name, String file, String text) {}
