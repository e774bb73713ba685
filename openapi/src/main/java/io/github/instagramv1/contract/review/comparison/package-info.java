/**
 * What every comparison works with: the pair of contracts, what changed between them, the recorder
 * that compares each pair once, drafts of findings, and the words for places and values.
 */
package io.github.instagramv1.contract.review.comparison;
