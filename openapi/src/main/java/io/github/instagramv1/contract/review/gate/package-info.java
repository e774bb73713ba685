/** Accepted breaks. */
package io.github.instagramv1.contract.review.gate;
