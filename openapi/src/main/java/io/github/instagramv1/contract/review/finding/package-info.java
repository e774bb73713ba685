/**
 * What a review finds: immutable records without logic, which every output reads and none needs to
 * know how they were made. A {@link io.github.instagramv1.contract.review.finding.ReviewResult}
 * holds everything that is shown.
 */
package io.github.instagramv1.contract.review.finding;
