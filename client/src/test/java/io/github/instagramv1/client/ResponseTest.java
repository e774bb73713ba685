package io.github.instagramv1.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.instagramv1.client.call.ApiResponse;
import io.github.instagramv1.client.call.RequestOptions;
import io.github.instagramv1.client.http.Parameter;
import io.github.instagramv1.client.model.User;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/**
 * Tests that the raw response to a call is available in addition to the value that the call
 * returns.
 */
class ResponseTest {
  private static final String USER =
      "{\"data\": {\"username\": \"ana\", \"mood\": \"fine\"}, \"meta\": {\"code\": 200}}";

  private final Recorder recorder = new Recorder(call -> USER);
  private final InstagramClient client = new InstagramClient(recorder);

  @Test
  void returnsTheRawResponseWithTheValue() {
    ApiResponse<User> response = client.response(c -> c.users().self());
    assertThat(response.value().username()).isEqualTo("ana");
    assertThat(response.value().unknownFields()).containsEntry("mood", "fine");
    assertThat(response.json()).isEqualTo(USER);
    assertThat(recorder.calls()).hasSize(1);
  }

  @Test
  void asyncReturnsTheRawResponseWithTheValue() throws Exception {
    ApiResponse<User> response = client.async().response(c -> c.users().self()).get();
    assertThat(response.value().username()).isEqualTo("ana");
    assertThat(response.json()).isEqualTo(USER);
  }

  @Test
  void returnsOneResponseForSeveralCalls() {
    ApiResponse<String> response =
        client.response(c -> c.users().self().username() + c.users().get("8").username());
    assertThat(response.value()).isEqualTo("anaana");
    assertThat(recorder.calls()).hasSize(2);
  }

  @Test
  void requiresACall() {
    assertThatIllegalStateException().isThrownBy(() -> client.response(c -> "nothing"));
    assertThat(client.async().response(c -> CompletableFuture.completedFuture("nothing")))
        .failsWithin(Duration.ofSeconds(5))
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void asyncClientAppliesRequestOptions() {
    client.async().with(RequestOptions.builder().parameter("x", "1").build()).users().self().join();
    assertThat(recorder.last().options().parameters()).containsExactly(new Parameter("x", "1"));
  }
}
