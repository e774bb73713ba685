package io.github.instagramv1.contract.review.finding;

import java.time.LocalDate;

/**
 * An entry of {@code accepted-breaks.yaml}.
 *
 * @param id the id of the finding that it accepts
 * @param reason why, in a sentence
 * @param until the last day on which it counts
 */
public record Acceptance(String id, String reason, LocalDate until) {}
