package io.github.instagramv1.contract.review.inventory;

import java.util.List;

/**
 * The inventory of a contract.
 *
 * @param operations in the order of the file
 * @param schemas the component schemas in the order of the file
 * @param errors the error vocabulary by name
 */
public record Inventory(
    List<OperationEntry> operations, List<SchemaEntry> schemas, List<ErrorEntry> errors) {
  public Inventory {
    operations = List.copyOf(operations);
    schemas = List.copyOf(schemas);
    errors = List.copyOf(errors);
  }
}
