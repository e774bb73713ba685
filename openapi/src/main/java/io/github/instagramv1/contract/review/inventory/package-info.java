/**
 * The inventory of a contract as tables: its operations, its schemas with the operations that use
 * them, and its error types.
 */
package io.github.instagramv1.contract.review.inventory;
