/** The rules of the review, read from {@code review-rules.yaml}. */
package io.github.instagramv1.contract.review.rule;
