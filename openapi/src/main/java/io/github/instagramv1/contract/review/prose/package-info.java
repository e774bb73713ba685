/**
 * Compares texts: which words carry a meaning, and whether another wording may have another one.
 */
package io.github.instagramv1.contract.review.prose;
