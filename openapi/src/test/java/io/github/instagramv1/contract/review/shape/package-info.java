/** Tests that compare what a review says about generated Java with what the generator writes. */
package io.github.instagramv1.contract.review.shape;
