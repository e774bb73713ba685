/**
 * What a change means for the conformance kit: the requirements whose source in the contract it
 * touches, with their checks.
 */
package io.github.instagramv1.contract.review.conformance;
