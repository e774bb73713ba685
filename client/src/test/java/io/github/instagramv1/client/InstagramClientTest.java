package io.github.instagramv1.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.client.api.UsersApi.GetUserRequest;
import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.call.RequestOptions;
import io.github.instagramv1.client.http.RawResponse;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InstagramClientTest {
  private static final ApiCall<?> CALL = new GetUserRequest("8").toCall();

  private FakeServer server;

  @BeforeEach
  void startServer() throws Exception {
    server = new FakeServer();
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void withReturnsAClientWithOtherOptions() throws Exception {
    InstagramClient client = server.client().accessToken("1.a.b").build();
    AtomicReference<RawResponse> seen = new AtomicReference<>();
    RequestOptions options =
        RequestOptions.builder()
            .accessToken("2.a.b")
            .parameter("x", "1")
            .observer(seen::set)
            .build();
    InstagramClient other = client.with(options);
    other.transport().exchange(CALL);
    assertThat(server.uri().getRawQuery()).isEqualTo("x=1&access_token=2.a.b");
    assertThat(seen.get().status()).isEqualTo(200);
    other.transport().exchangeAsync(CALL).get();
    assertThat(server.uri().getRawQuery()).isEqualTo("x=1&access_token=2.a.b");
    other
        .with(RequestOptions.builder().clientId("d2cbeff").parameter("y", "2").build())
        .transport()
        .exchange(CALL);
    assertThat(server.uri().getRawQuery()).isEqualTo("x=1&y=2&client_id=d2cbeff");
    client.transport().exchange(CALL);
    assertThat(server.uri().getRawQuery()).isEqualTo("access_token=1.a.b");
  }

  @Test
  void requiresACredential() {
    assertThatThrownBy(() -> server.client().build()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> server.client().accessToken(" "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void signsRequestsWithASigningSecret() {
    InstagramClient client = server.client().accessToken("1.a.b").signingSecret("s3cret").build();
    client.transport().exchange(CALL);
    assertThat(server.uri().getRawQuery()).matches("access_token=1\\.a\\.b&sig=[0-9a-f]{64}");
  }

  @Test
  void toStringShowsOnlyTheServer() {
    assertThat(server.client().accessToken("1.a.b").signingSecret("s3cret").build().toString())
        .isEqualTo("InstagramClient[HttpTransport[" + server.origin() + "/v1]]");
  }
}
