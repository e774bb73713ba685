/**
 * Compares what any part of a contract can have: descriptions, examples, deprecation, and keywords
 * that no rule covers.
 */
package io.github.instagramv1.contract.review.difference.common;
