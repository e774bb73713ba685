/**
 * The steps of the build that tests of a review run themselves: generate, compile and pack Java.
 */
package io.github.instagramv1.contract.review.generated;
