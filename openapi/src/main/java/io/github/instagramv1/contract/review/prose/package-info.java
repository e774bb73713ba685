/**
 * Texts of contracts as people read them: which words of them carry a meaning, and whether another
 * wording may mean something else.
 */
package io.github.instagramv1.contract.review.prose;
