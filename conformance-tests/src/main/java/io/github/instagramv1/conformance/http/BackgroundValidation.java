package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.contract.KnownItems;
import io.github.instagramv1.conformance.contract.ReceivedResponse;
import io.github.instagramv1.conformance.contract.ResponseValidator;
import io.github.instagramv1.conformance.contract.ValidationResult;
import io.github.instagramv1.conformance.http.wire.DaemonThreads;
import io.github.instagramv1.conformance.http.wire.Outgoing;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Has the responses of one run judged beside the run, in the order in which they came: to judge a
 * response takes about as long as to ask for it, and few checks need to know at once.
 */
public final class BackgroundValidation implements AutoCloseable {
  private final Supplier<ResponseValidator> judge;
  private final KnownItems known = new KnownItems();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(new DaemonThreads("conformance-judge"));

  /**
   * @param judge is created beside the run as well, since to build one takes a while
   */
  public BackgroundValidation(Supplier<ResponseValidator> judge) {
    this.judge = judge;
  }

  CompletableFuture<ValidationResult> judge(Outgoing request, ReceivedResponse response) {
    if (request.operation().isBeside()) {
      return CompletableFuture.completedFuture(ValidationResult.CLEAN);
    }
    return CompletableFuture.supplyAsync(
        () ->
            judge
                .get()
                .judge(
                    request.operation(), response, Queries.value(request.url(), "callback"), known),
        thread);
  }

  /** What is still to be judged, will be. */
  @Override
  public void close() {
    thread.shutdown();
  }
}
