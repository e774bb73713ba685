/** Finds the requirements of the conformance kit that a change affects, with their checks. */
package io.github.instagramv1.contract.review.conformance;
