package io.github.instagramv1.contract.review.inventory;

import java.util.List;

/**
 * A reply.
 *
 * @param status as written
 * @param schema the name of its schema, or its type where it has none
 * @param errorTypes {@code x-error-types}
 */
public record ReplyEntry(String status, String schema, List<String> errorTypes) {
  public ReplyEntry {
    errorTypes = List.copyOf(errorTypes);
  }
}
