package io.github.instagramv1.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.instagramv1.client.model.User;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** The reply to a call is at hand as it came, beside what the call returns. */
class ReplyTest {
  private static final String USER =
      "{\"data\": {\"username\": \"ana\", \"mood\": \"fine\"}, \"meta\": {\"code\": 200}}";

  private final Recorder recorder = new Recorder(call -> USER);
  private final InstagramClient client = new InstagramClient(recorder);

  @Test
  void isBesideTheValue() {
    ApiReply<User> reply = client.reply(c -> c.users().self());
    assertThat(reply.value().username()).isEqualTo("ana");
    assertThat(reply.value().unknownFields()).containsEntry("mood", "fine");
    assertThat(reply.json()).isEqualTo(USER);
    assertThat(recorder.calls()).hasSize(1);
  }

  @Test
  void isBesideTheValueWithoutWaiting() throws Exception {
    ApiReply<User> reply = client.async().reply(c -> c.users().self()).get();
    assertThat(reply.value().username()).isEqualTo("ana");
    assertThat(reply.json()).isEqualTo(USER);
  }

  @Test
  void isThatOfTheLastCall() {
    ApiReply<String> reply =
        client.reply(c -> c.users().self().username() + c.users().get("8").username());
    assertThat(reply.value()).isEqualTo("anaana");
    assertThat(recorder.calls()).hasSize(2);
  }

  @Test
  void needsACall() {
    assertThatIllegalStateException().isThrownBy(() -> client.reply(c -> "nothing"));
    assertThat(client.async().reply(c -> CompletableFuture.completedFuture("nothing")))
        .failsWithin(Duration.ofSeconds(5))
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void canHaveOptions() {
    client.async().with(CallOptions.builder().parameter("x", "1").build()).users().self().join();
    assertThat(recorder.last().options().parameters()).containsExactly(new Parameter("x", "1"));
  }
}
