/**
 * The results of a review: immutable records without logic, which all outputs read. A {@link
 * io.github.instagramv1.contract.review.finding.ReviewResult} holds everything that is shown.
 */
package io.github.instagramv1.contract.review.finding;
