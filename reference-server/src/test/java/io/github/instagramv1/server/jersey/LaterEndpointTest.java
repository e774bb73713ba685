package io.github.instagramv1.server.jersey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

class LaterEndpointTest {

  @Test
  void waitsForTheApplication() throws Exception {
    CountDownLatch creationAllowed = new CountDownLatch(1);
    LaterEndpoint endpoint =
        new LaterEndpoint(
            () -> {
              awaitQuietly(creationAllowed);
              return new ResourceConfig();
            },
            (request, reason) -> null);
    endpoint.begin();
    CompletableFuture<Void> waiting = endpoint.completion();
    Thread.sleep(50);
    assertThat(waiting).isNotDone();
    creationAllowed.countDown();
    waiting.get(30, TimeUnit.SECONDS);
    endpoint.close();
  }

  @Test
  void failsIfTheApplicationCannotBeCreated() {
    IllegalStateException cause = new IllegalStateException("It has no rules");
    LaterEndpoint endpoint =
        new LaterEndpoint(
            () -> {
              throw cause;
            },
            (request, reason) -> null);
    endpoint.begin();
    assertThatThrownBy(() -> endpoint.completion().get(30, TimeUnit.SECONDS)).hasRootCause(cause);
    assertThatThrownBy(() -> endpoint.answer(null, null))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCause(cause);
    endpoint.close();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
