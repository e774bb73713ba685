package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.transport.ReceivedBody.Ending;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * Receives a body of limited size in limited time. The JDK's own timeout ends with the headers, so
 * this class must abort a slow or endless body.
 */
final class BodyReceiver implements BodySubscriber<ReceivedBody> {
  private final int maxBytes;
  private final CompletableFuture<Void> deadline;
  private final CompletableFuture<ReceivedBody> body = new CompletableFuture<>();
  private final List<ByteBuffer> received = new ArrayList<>();
  private volatile Flow.Subscription subscription;
  private int size;

  /** Creates a receiver that aborts when {@code deadline} completes. */
  BodyReceiver(int maxBytes, CompletableFuture<Void> deadline) {
    this.maxBytes = maxBytes;
    this.deadline = deadline;
  }

  @Override
  public CompletionStage<ReceivedBody> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription newSubscription) {
    subscription = newSubscription;
    CompletableFuture<Void> unused = // what ends too late is the body
        deadline.thenRun(() -> breakOff(new byte[0], Ending.TOO_LATE));
    newSubscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    if (body.isDone()) {
      return;
    }
    for (ByteBuffer buffer : buffers) {
      received.add(buffer);
      size += buffer.remaining();
    }
    if (size > maxBytes) {
      breakOff(joined(), Ending.TOO_LARGE);
    }
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(new ReceivedBody(joined(), Ending.WHOLE));
  }

  private void breakOff(byte[] bytes, Ending ending) {
    if (body.complete(new ReceivedBody(bytes, ending))) {
      subscription.cancel();
    }
  }

  private byte[] joined() {
    ByteBuffer all = ByteBuffer.allocate(size);
    received.forEach(all::put);
    received.clear();
    return all.array();
  }
}
