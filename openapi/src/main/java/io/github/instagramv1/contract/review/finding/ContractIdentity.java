package io.github.instagramv1.contract.review.finding;

/**
 * Identifies a contract.
 *
 * @param name the argument of the command: a file, a released version or a git revision
 * @param title {@code info.title}
 * @param version {@code info.version}
 */
public record ContractIdentity(String name, String title, String version) {}
