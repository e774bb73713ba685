package io.github.instagramv1.conformance.report;

import io.github.instagramv1.conformance.requirement.Requirement;

/**
 * The result of one requirement.
 *
 * @param passed the number of its passed checks
 * @param size the number of its checks; a check of several operations counts once for each
 */
public record RequirementResult(Requirement requirement, Verdict verdict, int passed, int size) {}
