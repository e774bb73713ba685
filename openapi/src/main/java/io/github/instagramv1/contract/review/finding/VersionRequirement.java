package io.github.instagramv1.contract.review.finding;

/**
 * The version that the findings require.
 *
 * @param step the largest step of all findings
 * @param required the lowest sufficient version; empty if the old version is not a number
 * @param actual {@code info.version} of the new contract
 * @param met whether {@code actual} is {@code required} or later; {@code true} if that cannot be
 *     judged
 * @param judged whether the versions can be compared: both are numbers, or they are the same text
 */
public record VersionRequirement(
    VersionStep step, String required, String actual, boolean met, boolean judged) {}
