/**
 * What is in a contract, as tables: its operations, its schemas with those who use them, its error
 * vocabulary.
 */
package io.github.instagramv1.contract.review.inventory;
