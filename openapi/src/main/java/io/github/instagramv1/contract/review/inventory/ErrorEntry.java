package io.github.instagramv1.contract.review.inventory;

import java.util.List;

/**
 * A value of {@code error_type}.
 *
 * @param type the value
 * @param statuses its status codes
 * @param operations the operationIds that can return it
 */
public record ErrorEntry(String type, List<String> statuses, List<String> operations) {
  public ErrorEntry {
    statuses = List.copyOf(statuses);
    operations = List.copyOf(operations);
  }
}
