package io.github.instagramv1.contract.review.finding;

import io.github.instagramv1.contract.review.inventory.Inventory;

/**
 * A contract that takes part in a review.
 *
 * @param identity which it is
 * @param inventory what is in it
 */
public record ReviewedContract(ContractIdentity identity, Inventory inventory) {}
