/** Tests that hold what a review says of generated Java to what the generator writes. */
package io.github.instagramv1.contract.review.shape;
