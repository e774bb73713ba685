/** Semantic versions, and the step that a change requires. */
package io.github.instagramv1.contract.review.version;
