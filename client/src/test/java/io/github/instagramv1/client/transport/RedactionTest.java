package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.instagramv1.client.call.RequestOptions;
import io.github.instagramv1.client.http.ApiRequest;
import io.github.instagramv1.client.redaction.Redaction;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Tests that no secret is logged or thrown, whatever fails and whatever the server quotes. */
class RedactionTest {
  private static final String SECRET = "6dc1787668c64c939929c17683d7cb74";
  private static final String QUOTED = "access_token=" + Rig.TOKEN + " or " + Rig.TOKEN;

  private final Logger logger = (Logger) LoggerFactory.getLogger("io.github.instagramv1.client");
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void captureLog() {
    log.start();
    logger.addAppender(log);
    logger.setLevel(Level.TRACE);
    logger.setAdditive(false);
  }

  @AfterEach
  void restoreLog() {
    logger.detachAppender(log);
    logger.setLevel(null);
    logger.setAdditive(true);
  }

  static Stream<Answer> answers() {
    String nextPage = "{\"next_url\": \"http://host/v1?" + QUOTED + "\"}";
    return Stream.of(
        Answer.ok(),
        Answer.of(200, "{\"data\": {}, \"pagination\": " + nextPage + "}"),
        Answer.of(200, "{\"data\": {\"counts\": \"" + QUOTED + "\"}}"),
        Answer.of(200, "{\"data\": {\"counts\": {\"media\": \"" + QUOTED + "\"}}}"),
        Answer.of(200, "{\"data\": " + QUOTED),
        Answer.of(200, "<a href='?" + QUOTED + "'>"),
        Answer.of(302, "", "Location: http://host/?" + QUOTED),
        Answer.of(
            400,
            "{\"meta\": {\"code\": 400, \"error_type\": \"APIError\", \"error_message\": \"Bad "
                + QUOTED
                + "\"}}"),
        Answer.of(400, "{\"meta\": {\"code\": 400, \"error_type\": \"" + QUOTED + "\"}}"),
        Answer.of(503, QUOTED),
        Answer.brokenOff(),
        Answer.text("HTTP/1.1 abc " + QUOTED + "\r\n\r\n"),
        Answer.text("HTTP/1.1 200 OK\r\nContent-Length: " + QUOTED + "\r\n\r\n"),
        Answer.silenceAfter("", new CompletableFuture<>()));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void hidesSecretsInLogsAndExceptions(Answer answer) {
    RequestOptions more = RequestOptions.builder().parameter("client_secret", SECRET).build();
    try (Rig rig =
        Rig.with(o -> o.signingSecret(SECRET).attemptTimeout(Duration.ofMillis(300)), answer)) {
      Throwable failure = catchThrowable(() -> rig.send(Calls.recentMedia().with(more)));
      String signature = rig.server.seen().get(0).target().replaceAll(".*sig=", "");
      StringWriter shown = new StringWriter();
      if (failure != null) {
        failure.printStackTrace(new PrintWriter(shown));
      }
      shown.write(rig.transport.toString());
      log.list.forEach(event -> shown.write(event.getFormattedMessage() + "\n"));
      assertThat(signature).hasSize(64);
      assertThat(shown.toString())
          .contains("count=3&client_secret=***")
          .doesNotContain(Rig.TOKEN, SECRET, signature);
    }
  }

  @Test
  void hidesSecretsOfAFollowedUrl() {
    try (Rig rig = new Rig(Answer.ok())) {
      String next = rig.server.baseUrl() + "/users/self/media/recent?access_token=" + Rig.TOKEN;
      rig.send(Calls.recentMedia().at(URI.create(next + "&max_id=5")));
      Throwable failure =
          catchThrowable(
              () ->
                  rig.send(
                      Calls.recentMedia()
                          .at(URI.create("http://elsewhere.example/?access_token=" + Rig.TOKEN))));
      assertThat(failure).hasMessageContaining("http://elsewhere.example/]");
      assertThat(log.list)
          .extracting(ILoggingEvent::getFormattedMessage)
          .hasSize(1)
          .allMatch(line -> line.contains("/media/recent?... -> 200, "));
    }
  }

  @Test
  void logsEachAttemptAndPause() {
    try (Rig rig = new Rig(Answer.of(503, "busy"), Answer.brokenOff(), Answer.ok())) {
      rig.send(Calls.user());
      String url = "GET " + rig.server.baseUrl() + "/users/8";
      assertThat(log.list)
          .extracting(event -> event.getFormattedMessage().replaceAll("\\d+ ms", "N ms"))
          .containsExactly(
              url + " -> 503, 4 bytes in N ms (attempt 1)",
              "getUser is retried in N ms after ServerErrorException of 1",
              url + " -> TransportException in N ms (attempt 2)",
              "getUser is retried in N ms after TransportException of 2",
              url + " -> 200, 35 bytes in N ms (attempt 3)");
    }
  }

  @Test
  void logsNothingAboveDebug() {
    logger.setLevel(Level.INFO);
    try (Rig rig = new Rig(Answer.of(503, "busy"))) {
      assertThat(catchThrowable(() -> rig.send(Calls.user()))).isNotNull();
      assertThat(log.list).isEmpty();
    }
  }

  @Test
  void redactedUrlShowsOtherParameters() {
    ApiRequest request =
        new ApiRequest("x", "GET", "http://host/v1", List.of(), List.of(), List.of(), 1);
    assertThat(request.withQuery("q", "a b").withQuery("sig", "s3cret").redactedUrl())
        .isEqualTo("http://host/v1?q=a+b&sig=***");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?access_token=s3cret",
        "?a=1&access_token=s3cret&b=2",
        "#access_token=s3cret",
        "?ACCESS_TOKEN=s3cret",
        "?client_secret=s3cret",
        "?code=s3cret",
        "?sig=s3cret",
        "?next=%3Faccess_token%3Ds3cret%26x",
        "\"?sig=s3cret\"",
        "access_token=s3cret</a>"
      })
  void hidesSecretsInText(String text) {
    assertThat(Redaction.text(text))
        .contains("***")
        .doesNotContain("s3cret")
        .hasSameSizeAs(text.replace("s3cret", "***"));
  }

  @Test
  void leavesHarmlessTextUnchanged() {
    String harmless = "GET http://host/v1?count=3&encode=x&barcode=7&client_id=d2cbeff code 400";
    assertThat(Redaction.text(harmless)).isEqualTo(harmless);
  }

  @Test
  void hidesSecretsInEveryToString() {
    RequestOptions options =
        RequestOptions.builder()
            .accessToken(Rig.TOKEN)
            .parameter("x", SECRET)
            .header("Authorization", "Bearer " + Rig.TOKEN)
            .build();
    assertThat(options.toString()).doesNotContain(Rig.TOKEN, SECRET);
    assertThat(Calls.recentMedia().with(options).toString()).doesNotContain(Rig.TOKEN, SECRET);
    assertThat(Calls.recentMedia().at(URI.create("http://h/?access_token=" + Rig.TOKEN)).toString())
        .doesNotContain(Rig.TOKEN);
    try (Rig rig = new Rig(Answer.of(200, "{\"data\": {}, \"x\": \"" + Rig.TOKEN + "\"}"))) {
      assertThat(rig.send(Calls.user()).toString()).doesNotContain(Rig.TOKEN);
    }
  }
}
