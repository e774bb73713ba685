/**
 * The tools of every comparison: the pair of contracts, their changes, the recorder that compares
 * each pair once, drafts of findings, and the words for places and values.
 */
package io.github.instagramv1.contract.review.comparison;
