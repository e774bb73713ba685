package io.github.instagramv1.contract.review.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.contract.review.inventory.Inventory;

/** An inventory for programs; its members are those of the records. */
public final class InventoryJson {
  private final ObjectMapper mapper = new ObjectMapper();

  /** Writes an inventory as JSON. */
  public String write(Inventory inventory) {
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(inventory) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of texts can be written", e);
    }
  }
}
