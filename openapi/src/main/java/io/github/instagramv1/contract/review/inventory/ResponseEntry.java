package io.github.instagramv1.contract.review.inventory;

import java.util.List;

/**
 * A response.
 *
 * @param status as written
 * @param schema the name of its schema, or its type where it has none
 * @param errorTypes {@code x-error-types}
 */
public record ResponseEntry(String status, String schema, List<String> errorTypes) {
  public ResponseEntry {
    errorTypes = List.copyOf(errorTypes);
  }
}
