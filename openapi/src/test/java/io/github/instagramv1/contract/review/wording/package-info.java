/** Tests of the sentences of a review: one file lists all of them, and checks inspect each one. */
package io.github.instagramv1.contract.review.wording;
