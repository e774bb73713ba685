/** The parts of the build that a review does by itself. */
package io.github.instagramv1.contract.review.generated;
