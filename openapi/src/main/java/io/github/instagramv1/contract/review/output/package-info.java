/** The output of a review: one class for each format, without logic of the review. */
package io.github.instagramv1.contract.review.output;
