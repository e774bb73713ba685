package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.contract.Judgement;
import io.github.instagramv1.conformance.contract.ReceivedReply;
import io.github.instagramv1.conformance.contract.ReplyJudge;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Has the replies of one run judged beside the run, in the order in which they came: to judge a
 * reply takes about as long as to ask for it, and few checks need to know at once.
 */
public final class Jury implements AutoCloseable {
  private final ReplyJudge judge;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(new DaemonThreads("conformance-judge"));

  public Jury(ReplyJudge judge) {
    this.judge = judge;
  }

  CompletableFuture<Judgement> judge(Outgoing request, ReceivedReply reply) {
    return CompletableFuture.supplyAsync(
        () -> judge.judge(request.operation(), reply, Queries.value(request.url(), "callback")),
        thread);
  }

  /** What is still to be judged, will be. */
  @Override
  public void close() {
    thread.shutdown();
  }
}
