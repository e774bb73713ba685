package io.github.instagramv1.contract.review.library;

import java.util.List;

/**
 * The differences that openapi-diff reports, or why it failed.
 *
 * @param changes every difference
 * @param messagesBefore messages of Swagger Parser on the old contract
 * @param messagesAfter messages on the new contract
 */
record LibraryResult(
    List<LibraryChange> changes, List<String> messagesBefore, List<String> messagesAfter) {

  static LibraryResult of(List<LibraryChange> changes) {
    return new LibraryResult(changes, List.of(), List.of());
  }
}
