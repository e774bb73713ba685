/** The sentences of a review: all of them in one file to be read, and checks of each. */
package io.github.instagramv1.contract.review.wording;
