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
 * Validates the responses of one run in the background, in the order of their arrival. Validation
 * takes about as long as the request, and few checks need the result immediately.
 */
public final class BackgroundValidation implements AutoCloseable {
  private final Supplier<ResponseValidator> judge;
  private final KnownItems known = new KnownItems();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(new DaemonThreads("conformance-judge"));

  /**
   * @param judge creates the validator in the background too, because this takes time
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
                .validate(
                    request.operation(), response, Queries.value(request.url(), "callback"), known),
        thread);
  }

  /** Waits until all responses are validated. */
  @Override
  public void close() {
    thread.shutdown();
  }
}
