package io.github.instagramv1.contract.review.library;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.UnreadableContract;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Runs openapi-diff in parallel with our own comparison, which takes as long. */
public final class LibraryRun {
  /** With this many values, the libraries need about 100 MB. */
  private static final int MOST_VALUES = 300_000;

  private final ContractModel before;
  private final ContractModel after;
  private final CompletableFuture<LibraryResult> result;

  private LibraryRun(
      ContractModel before, ContractModel after, CompletableFuture<LibraryResult> result) {
    this.before = before;
    this.after = after;
    this.result = result;
  }

  /** Starts it; equal contracts need none. */
  public static LibraryRun start(ContractModel before, ContractModel after) {
    if (before.document().hasTextOf(after.document())) {
      LibraryResult nothing = LibraryResult.of(List.of());
      return new LibraryRun(before, after, CompletableFuture.completedFuture(nothing));
    }
    List<ContractParts> pieces = ChangedPart.of(before, after, MOST_VALUES);
    return new LibraryRun(
        before, after, CompletableFuture.supplyAsync(() -> LibraryComparison.of(pieces)));
  }

  /**
   * Waits for the differences.
   *
   * @throws UnreadableContract if one of the contracts is not valid OpenAPI
   */
  public List<LibraryChange> changes() throws UnreadableContract {
    LibraryResult found = result.join();
    if (!found.messagesBefore().isEmpty()) {
      throw ParsedContract.refusal(found.messagesBefore(), before.root());
    }
    if (!found.messagesAfter().isEmpty()) {
      throw ParsedContract.refusal(found.messagesAfter(), after.root());
    }
    return found.changes();
  }
}
