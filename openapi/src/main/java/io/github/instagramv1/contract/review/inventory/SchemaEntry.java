package io.github.instagramv1.contract.review.inventory;

import java.util.List;

/**
 * A component schema.
 *
 * @param name its name
 * @param type type and bounds in short
 * @param usedBy the names of the component schemas that refer to it
 * @param operations the operationIds that reach it
 */
public record SchemaEntry(String name, String type, List<String> usedBy, List<String> operations) {
  public SchemaEntry {
    usedBy = List.copyOf(usedBy);
    operations = List.copyOf(operations);
  }
}
