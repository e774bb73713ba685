/**
 * The difference between two contracts, one class per concern. Every comparison of a kind of value
 * names the keywords that it understands; whatever else differs there is reported as unclassified,
 * so that nothing passes unseen. What is shared by reference is compared once, and the operations
 * that reach it are gathered.
 */
package io.github.instagramv1.contract.review.difference;
