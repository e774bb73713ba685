package io.github.instagramv1.contract.review.finding;

import io.github.instagramv1.contract.review.inventory.Inventory;
import java.util.List;
import java.util.function.Supplier;

/** A contract that takes part in a review. */
public final class ReviewedContract {
  private final ContractIdentity identity;
  private final Supplier<Inventory> reader;
  private final List<String> notes;
  private Inventory inventory;

  /**
   * @param identity which it is
   * @param reader takes the inventory of what is in it, if anybody asks
   * @param notes what a reader is to know about how it was read, such as that it was converted;
   *     empty for most
   */
  public ReviewedContract(
      ContractIdentity identity, Supplier<Inventory> reader, List<String> notes) {
    this.identity = identity;
    this.reader = reader;
    this.notes = List.copyOf(notes);
  }

  public ContractIdentity identity() {
    return identity;
  }

  /** What is in it; taken when it is asked for first. */
  public Inventory inventory() {
    if (inventory == null) {
      inventory = reader.get();
    }
    return inventory;
  }

  public List<String> notes() {
    return notes;
  }
}
