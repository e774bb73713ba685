package io.github.instagramv1.conformance.report;

import io.github.instagramv1.conformance.requirement.Requirement;

/**
 * One rule of the contract over the whole run.
 *
 * @param passed how many of its checks passed
 * @param size how many of its checks there are; one that runs for several operations counts once
 *     for each
 */
public record RequirementResult(Requirement requirement, Verdict verdict, int passed, int size) {}
