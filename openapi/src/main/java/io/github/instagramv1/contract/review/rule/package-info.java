/**
 * What a rule of the difference is: its id, how deep it goes, whom it affects, and the words that
 * explain it.
 */
package io.github.instagramv1.contract.review.rule;
