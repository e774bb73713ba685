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
   * @param identity its name, title and version
   * @param reader reads its inventory on demand
   * @param notes notes on how it was read, such as a conversion
   */
  public ReviewedContract(
      ContractIdentity identity, Supplier<Inventory> reader, List<String> notes) {
    this.identity = identity;
    this.reader = reader;
    this.notes = List.copyOf(notes);
  }

  /** Returns its name, title and version. */
  public ContractIdentity identity() {
    return identity;
  }

  /** Returns its inventory, which the first call reads. */
  public Inventory inventory() {
    if (inventory == null) {
      inventory = reader.get();
    }
    return inventory;
  }

  /** Returns notes on how it was read. */
  public List<String> notes() {
    return notes;
  }
}
