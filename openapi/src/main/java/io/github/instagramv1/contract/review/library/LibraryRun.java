package io.github.instagramv1.contract.review.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.review.model.ContractModel;
import io.github.instagramv1.contract.source.UnreadableContract;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A comparison by openapi-diff beside our own, which takes as long. */
public final class LibraryRun {
  private final CompletableFuture<List<LibraryChange>> changes;

  private LibraryRun(CompletableFuture<List<LibraryChange>> changes) {
    this.changes = changes;
  }

  /** Starts it; equal contracts need none. */
  public static LibraryRun start(ContractModel before, ContractModel after) {
    if (before.document().hasTextOf(after.document())) {
      return new LibraryRun(CompletableFuture.completedFuture(List.of()));
    }
    ObjectNode[] parts = ChangedPart.of(before, after);
    ParsedContract old = new ParsedContract(before, parts[0]);
    ParsedContract now = new ParsedContract(after, parts[1]);
    return new LibraryRun(CompletableFuture.supplyAsync(() -> compare(old, now)));
  }

  private static List<LibraryChange> compare(ParsedContract before, ParsedContract after) {
    try {
      return LibraryComparison.of(before, after);
    } catch (UnreadableContract e) {
      throw new CompletionException(e);
    }
  }

  /**
   * Waits for what it sees.
   *
   * @throws UnreadableContract where one of the contracts isn't valid OpenAPI
   */
  public List<LibraryChange> changes() throws UnreadableContract {
    try {
      return changes.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UnreadableContract unreadable) {
        throw unreadable;
      }
      throw e;
    }
  }
}
