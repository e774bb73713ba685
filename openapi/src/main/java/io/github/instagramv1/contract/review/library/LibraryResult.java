package io.github.instagramv1.contract.review.library;

import java.util.List;

/**
 * What openapi-diff sees, or why it can't.
 *
 * @param changes every difference
 * @param messagesBefore what Swagger Parser has against the old contract
 * @param messagesAfter what it has against the new one
 */
record LibraryResult(
    List<LibraryChange> changes, List<String> messagesBefore, List<String> messagesAfter) {

  static LibraryResult of(List<LibraryChange> changes) {
    return new LibraryResult(changes, List.of(), List.of());
  }
}
