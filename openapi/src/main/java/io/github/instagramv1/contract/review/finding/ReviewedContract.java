package io.github.instagramv1.contract.review.finding;

import io.github.instagramv1.contract.review.inventory.Inventory;
import java.util.List;

/**
 * A contract that takes part in a review.
 *
 * @param identity which it is
 * @param inventory what is in it
 * @param notes what a reader is to know about how it was read, such as that it was converted; empty
 *     for most
 */
public record ReviewedContract(ContractIdentity identity, Inventory inventory, List<String> notes) {
  public ReviewedContract {
    notes = List.copyOf(notes);
  }
}
