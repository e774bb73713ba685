/** Semantic versions, and which step a change asks for. */
package io.github.instagramv1.contract.review.version;
