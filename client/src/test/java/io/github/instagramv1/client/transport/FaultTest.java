package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.instagramv1.client.call.RequestOptions;
import io.github.instagramv1.client.error.CallTimeoutException;
import io.github.instagramv1.client.error.CallTimeoutException.Phase;
import io.github.instagramv1.client.error.TransportException;
import io.github.instagramv1.client.error.UnexpectedResponseException;
import io.github.instagramv1.client.error.UnexpectedResponseException.Kind;
import io.github.instagramv1.client.http.RetryPolicy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Tests the client with servers that are slow, that are broken, or that do not implement this API.
 */
@Timeout(20)
class FaultTest {
  private static final Consumer<Rig.Options> ONCE = o -> o.retryPolicy(RetryPolicy.none());
  private static final Consumer<Rig.Options> IMPATIENT =
      ONCE.andThen(o -> o.attemptTimeout(Duration.ofMillis(300)));

  @Test
  void timesOutWithoutAResponse() throws Exception {
    assertTimeoutClosesTheConnection("");
  }

  @Test
  void timesOutWhenTheBodyStalls() throws Exception {
    assertTimeoutClosesTheConnection("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"data\"");
  }

  @Test
  void timesOutOnASlowBody() {
    try (Rig rig = Rig.with(IMPATIENT, Answer.endless(" ", 10))) {
      assertTimeout(rig);
    }
  }

  @Test
  void usesTheAttemptTimeoutOfTheCall() {
    RequestOptions hurry =
        RequestOptions.builder()
            .attemptTimeout(Duration.ofMillis(300))
            .retryPolicy(RetryPolicy.none())
            .build();
    try (Rig rig = new Rig(Answer.silenceAfter("", new CompletableFuture<>()))) {
      long before = System.nanoTime();
      assertThatThrownBy(() -> rig.send(Calls.user().with(hurry)))
          .isInstanceOf(CallTimeoutException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
    }
  }

  @Test
  void callTimeoutEndsALongerAttempt() {
    CompletableFuture<Void> clientGone = new CompletableFuture<>();
    RequestOptions hurry = RequestOptions.builder().timeout(Duration.ofMillis(300)).build();
    try (Rig rig = new Rig(Answer.silenceAfter("", clientGone))) {
      long before = System.nanoTime();
      CallTimeoutException timeout =
          catchThrowableOfType(
              CallTimeoutException.class, () -> rig.send(Calls.user().with(hurry)));
      assertThat(timeout.attempts()).isEqualTo(1);
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
    }
  }

  @Test
  void retriesAfterATimeout() {
    CompletableFuture<Void> clientGone = new CompletableFuture<>();
    try (Rig rig =
        Rig.with(
            o -> o.attemptTimeout(Duration.ofMillis(300)),
            Answer.silenceAfter("", clientGone),
            Answer.ok())) {
      assertThat(rig.send(Calls.user()).attempts()).isEqualTo(2);
    }
  }

  @Test
  void limitsTheSizeOfAnEndlessBody() {
    try (Rig rig =
        Rig.with(
            ONCE.andThen(o -> o.maxResponseBytes(100_000)), Answer.endless("x".repeat(1000), 0))) {
      UnexpectedResponseException failure = malformed(rig);
      assertThat(failure.kind()).isEqualTo(Kind.TOO_LARGE);
      assertThat(failure.status()).isEqualTo(200);
    }
  }

  @Test
  void limitsTheSizeOfAnUnpackedBody() {
    byte[] small = Answer.gzip(" ".repeat(1_000_000));
    assertThat(small.length).isLessThan(2000);
    assertKind(
        Kind.TOO_LARGE,
        o -> o.maxResponseBytes(100_000),
        Answer.of(200, small, "Content-Encoding: gzip"));
  }

  @Test
  void treatsABrokenBodyAsATransportFailure() {
    assertTransportFailure(Answer.text("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"data\""));
    assertTransportFailure(
        Answer.text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"dat"));
  }

  @Test
  void treatsABrokenHeadAsATransportFailure() {
    assertTransportFailure(Answer.brokenOff());
  }

  @Test
  void treatsAClosedConnectionAsATransportFailure() {
    try (Rig rig = Rig.with(ONCE, Answer.hangUp())) {
      assertThatThrownBy(() -> rig.send(Calls.user())).isInstanceOf(TransportException.class);
      assertThatThrownBy(() -> rig.send(Calls.comment("Hi")))
          .isInstanceOf(TransportException.class);
      assertThat(rig.server.seen().stream().filter(s -> s.method().equals("POST"))).hasSize(1);
    }
  }

  @Test
  void doesNotRetryAServerWithoutHttp() {
    try (Rig rig = new Rig(Answer.text("SSH-2.0-OpenSSH_9.2\r\n\r\n"), Answer.ok())) {
      assertThatThrownBy(() -> rig.send(Calls.user())).isInstanceOf(TransportException.class);
      assertThat(rig.server.seen()).hasSize(1);
    }
  }

  @Test
  void treatsAnInvalidHeadAsATransportFailure() {
    Answer nonsense = Answer.text("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}");
    try (Rig rig = new Rig(nonsense)) {
      assertThatThrownBy(() -> rig.send(Calls.user())).isInstanceOf(TransportException.class);
      assertThatThrownBy(() -> rig.transport.exchangeAsync(Calls.user()).join())
          .hasCauseInstanceOf(TransportException.class);
      assertThat(rig.server.seen()).hasSize(2);
    }
  }

  @Test
  void detectsATruncatedBodyAtEveryLength() {
    String whole =
        "{\"data\": {\"id\": \"8\", \"full_name\": \"Snö\", \"counts\": {\"media\": 12}, \"x\":"
            + " [true, null]}, \"meta\": {\"code\": 200}}";
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    ResponseReader reader = new ResponseReader();
    for (int length = 1; length < bytes.length; length++) {
      byte[] beginning = Arrays.copyOf(bytes, length);
      UnexpectedResponseException failure =
          catchThrowableOfType(
              UnexpectedResponseException.class, () -> Responses.read(reader, 200, beginning));
      assertThat(failure.kind()).as("%d bytes", beginning.length).isEqualTo(Kind.CUT_OFF);
    }
  }

  @Test
  void retriesReadsWithATruncatedBody() {
    Answer untilTheEnd = Answer.text("HTTP/1.1 200 OK\r\n\r\n{\"data\": {\"id\": ");
    try (Rig rig = new Rig(untilTheEnd, Answer.ok())) {
      assertThat(rig.send(Calls.user()).attempts()).isEqualTo(2);
    }
    try (Rig rig = new Rig(untilTheEnd, Answer.ok())) {
      assertThatThrownBy(() -> rig.send(Calls.comment("Hi")))
          .isInstanceOf(UnexpectedResponseException.class);
    }
  }

  @Test
  void readsCompressedResponses() {
    byte[] packed = Answer.gzip(Answer.EMPTY_DATA);
    try (Rig rig = new Rig(Answer.of(200, packed, "Content-Encoding: gzip"))) {
      assertThat(rig.send(Calls.user()).json()).isEqualTo(Answer.EMPTY_DATA);
      assertThat(rig.server.onlyRequest().header("Accept-Encoding")).isEqualTo("gzip");
    }
    try (Rig rig = Rig.with(o -> o.compression(false), Answer.ok())) {
      rig.send(Calls.user());
      assertThat(rig.server.onlyRequest().header("Accept-Encoding")).isNull();
    }
  }

  @Test
  void reportsBrokenCompression() {
    byte[] packed = Answer.gzip(Answer.EMPTY_DATA);
    byte[] half = Arrays.copyOf(packed, packed.length / 2);
    assertKind(Kind.CUT_OFF, ONCE, Answer.of(200, half, "Content-Encoding: gzip"));
    assertKind(Kind.BAD_ENCODING, ONCE, Answer.of(200, "plain", "Content-Encoding: gzip"));
    try (Rig rig = Rig.with(ONCE, Answer.of(200, packed, "Content-Encoding: br"))) {
      UnexpectedResponseException failure = malformed(rig);
      assertThat(failure.kind()).isEqualTo(Kind.BAD_ENCODING);
      assertThat(failure).hasMessageContaining("(Content-Encoding: br)");
    }
  }

  @Test
  void followsNoRedirect() {
    try (Rig other = new Rig(Answer.ok());
        Rig rig =
            new Rig(
                Answer.of(302, "", "Location: " + other.server.baseUrl() + "?access_token=s"))) {
      UnexpectedResponseException failure = malformed(rig);
      assertThat(failure.kind()).isEqualTo(Kind.REDIRECT);
      assertThat(failure).hasMessageContaining(other.server.baseUrl() + "?access_token=***");
      assertThat(other.server.connections()).isZero();
    }
  }

  @Test
  void acceptsLongHeadersAndRejectsEndlessOnes() {
    String filler = "X-Filler: " + "x".repeat(1000);
    String[] hundred = new String[100];
    Arrays.fill(hundred, filler);
    try (Rig rig = new Rig(Answer.ok(hundred))) {
      assertThat(rig.send(Calls.user()).raw().headers().get("x-filler")).hasSize(100);
    }
    Answer endless =
        connection -> {
          connection
              .getOutputStream()
              .write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
          while (true) {
            connection
                .getOutputStream()
                .write((filler + "\r\n").getBytes(StandardCharsets.US_ASCII));
          }
        };
    try (Rig rig = new Rig(endless)) {
      assertThatThrownBy(() -> rig.send(Calls.user())).isInstanceOf(TransportException.class);
    }
  }

  @Test
  void keepsOneConnectionForManyCalls() {
    try (Rig rig = new Rig(Answer.ok())) {
      for (int i = 0; i < 20; i++) {
        rig.send(Calls.user());
      }
      assertThat(rig.server.connections()).isEqualTo(1);
    }
  }

  private static void assertTimeoutClosesTheConnection(String beginning) throws Exception {
    CompletableFuture<Void> clientGone = new CompletableFuture<>();
    try (Rig rig = Rig.with(IMPATIENT, Answer.silenceAfter(beginning, clientGone))) {
      assertTimeout(rig);
      clientGone.get(5, TimeUnit.SECONDS);
    }
  }

  private static void assertTimeout(Rig rig) {
    CallTimeoutException timeout =
        catchThrowableOfType(CallTimeoutException.class, () -> rig.send(Calls.user()));
    assertThat(timeout.phase()).isEqualTo(Phase.RESPONSE);
    assertThat(timeout.mayHaveArrived()).isTrue();
  }

  private static void assertTransportFailure(Answer answer) {
    try (Rig rig = Rig.with(ONCE, answer)) {
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> rig.send(Calls.user()));
      assertThat(failure).isNotInstanceOf(CallTimeoutException.class);
      assertThat(failure.mayHaveArrived()).isTrue();
    }
    try (Rig rig = new Rig(answer, Answer.ok())) {
      assertThat(rig.send(Calls.user()).attempts()).isEqualTo(2);
    }
  }

  private static void assertKind(Kind kind, Consumer<Rig.Options> change, Answer answer) {
    try (Rig rig = Rig.with(ONCE.andThen(change), answer)) {
      assertThat(malformed(rig).kind()).isEqualTo(kind);
    }
  }

  private static UnexpectedResponseException malformed(Rig rig) {
    return catchThrowableOfType(UnexpectedResponseException.class, () -> rig.send(Calls.user()));
  }
}
