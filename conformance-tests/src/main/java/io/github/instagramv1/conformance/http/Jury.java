package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.contract.Judgement;
import io.github.instagramv1.conformance.contract.KnownItems;
import io.github.instagramv1.conformance.contract.ReceivedReply;
import io.github.instagramv1.conformance.contract.ReplyJudge;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Has the replies of one run judged beside the run, in the order in which they came: to judge a
 * reply takes about as long as to ask for it, and few checks need to know at once.
 */
public final class Jury implements AutoCloseable {
  private final Supplier<ReplyJudge> judge;
  private final KnownItems known = new KnownItems();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(new DaemonThreads("conformance-judge"));

  /**
   * @param judge is asked for beside the run as well, since to build one takes a while
   */
  public Jury(Supplier<ReplyJudge> judge) {
    this.judge = judge;
  }

  CompletableFuture<Judgement> judge(Outgoing request, ReceivedReply reply) {
    return CompletableFuture.supplyAsync(
        () ->
            judge
                .get()
                .judge(request.operation(), reply, Queries.value(request.url(), "callback"), known),
        thread);
  }

  /** What is still to be judged, will be. */
  @Override
  public void close() {
    thread.shutdown();
  }
}
