package io.github.instagramv1.contract.review.finding;

/**
 * What the findings ask of {@code info.version}.
 *
 * @param step the largest step of all findings
 * @param required the lowest version that makes it
 * @param actual {@code info.version} of the new contract
 * @param met whether {@code actual} is {@code required} or later
 */
public record VersionRequirement(VersionStep step, String required, String actual, boolean met) {}
