package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.instagramv1.client.auth.Credential;
import io.github.instagramv1.client.auth.RequestSigner;
import io.github.instagramv1.client.call.RequestOptions;
import io.github.instagramv1.client.error.InstagramException;
import io.github.instagramv1.client.error.NotFoundException;
import io.github.instagramv1.client.error.RateLimitException;
import io.github.instagramv1.client.error.TransportException;
import io.github.instagramv1.client.http.Parameter;
import io.github.instagramv1.client.http.RetryPolicy;
import io.github.instagramv1.client.url.BaseUrl;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Tests that no message, log or toString shows a secret that a server echoes. */
class EchoTest {
  private static final String SIGNING = "6dc1787668c64c939929c17683d7cb74";
  private static final String HEADER_SECRET = "Abcdef0123456789";

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

  /** Returns responses that have an echo at different places. */
  static Stream<Function<String, Answer>> places() {
    return Stream.of(
        echo -> Answer.of(400, error("APIError", "Bad request " + echo)),
        echo -> Answer.of(400, error(echo, "No.")),
        echo -> Answer.of(429, error("OAuthRateLimitException", echo)),
        echo -> Answer.of(500, error("Oops", "<a href='" + echo + "'>")),
        echo -> Answer.of(200, error("APINotAllowedError", echo)),
        echo -> Answer.of(302, "", "Location: http://h/" + echo.replaceAll("[^ -~]", "")),
        echo -> Answer.of(200, "{\"data\": {\"" + json(echo) + "\": [{]}}"),
        echo -> Answer.of(200, "{\"data\": {\"counts\": {\"" + json(echo) + "\": 1}}}"),
        echo -> Answer.of(200, "{\"data\": {\"id\": \"8\", \"x\": \"" + json(echo) + "\"}}"),
        echo -> Answer.of(200, "{\"pagination\": {\"next_url\": \"" + json(echo) + "\"}}"),
        echo -> Answer.of(404, echo),
        echo -> Answer.text("HTTP/1.1 2x0 " + echo + "\r\n\r\n"),
        echo -> Answer.text(echo + "\r\n\r\n"),
        echo -> Answer.text("HTTP/1.1 200 OK\r\nContent-Length: " + echo + "\r\n\r\n"),
        echo -> Answer.text("HTTP/1.1 200 OK\r\n" + echo + ": x\r\n: \r\n\r\n"),
        echo ->
            Answer.text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + echo + "\r\n"));
  }

  /** Returns the ways in which a server may write an echo. */
  static Stream<UnaryOperator<String>> spellings() {
    return Stream.of(
        text -> text,
        text -> text.toUpperCase(Locale.ROOT),
        text -> URLEncoder.encode(text, StandardCharsets.UTF_8),
        text -> URLEncoder.encode("?access_token=" + text, StandardCharsets.UTF_8),
        text -> "HTTP://H/,}?a=b&ACCESS_TOKEN=" + text + "#sig=" + text,
        text -> "\"access_token\":\"" + text + "\"",
        text -> text.replace(".", "\\u002e").replace("d", "\\u0064"),
        text -> text.replace("d", "%64").replace("6", "%36"));
  }

  static Stream<Arguments> echoes() {
    return places().flatMap(place -> spellings().map(spelling -> Arguments.of(place, spelling)));
  }

  @ParameterizedTest
  @MethodSource("echoes")
  void hidesSecretsEchoedByAServer(Function<String, Answer> place, UnaryOperator<String> spelling) {
    Answer echoing =
        connection -> {
          String all = Rig.TOKEN + " " + SIGNING + " " + HEADER_SECRET + " " + signature();
          return place.apply(spelling.apply(all).replace("\n", "")).write(connection);
        };
    RequestOptions more =
        RequestOptions.builder().header("Authorization", "Bearer " + HEADER_SECRET).build();
    try (Rig rig =
        Rig.with(o -> o.signingSecret(SIGNING).retryPolicy(RetryPolicy.none()), echoing)) {
      Object[] response = new Object[1];
      Throwable failure =
          catchThrowable(() -> response[0] = rig.send(Calls.user().with(more)).value());
      StringWriter shown = new StringWriter();
      // The value of a successful response belongs to the application. Its text still hides the
      // token, which the client recognizes by its form.
      assertThat(response[0] + "").doesNotContainIgnoringCase(Rig.TOKEN.substring(8, 30));
      if (failure != null) {
        assertThat(failure).isInstanceOf(InstagramException.class);
        failure.printStackTrace(new PrintWriter(shown));
      }
      log.list.forEach(event -> shown.write(event.getFormattedMessage() + "\n"));
      assertThat(shown.toString().toLowerCase(Locale.ROOT))
          .contains("/users/8")
          .doesNotContain(
              Rig.TOKEN,
              Rig.TOKEN.substring(8, 30),
              SIGNING,
              HEADER_SECRET.toLowerCase(Locale.ROOT),
              signature());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "o",
        "a",
        "e",
        "500",
        "OAuth",
        "Error",
        "Exc",
        "APINotFoundError",
        "java",
        "Connect"
      })
  void tokenThatIsAnOrdinaryWordChangesNoMessage(String token) {
    try (Rig rig = new Rig(Answer.error(400, "APINotFoundError"))) {
      assertThat(catchThrowable(() -> transport(rig, token).exchange(Calls.user())))
          .isExactlyInstanceOf(NotFoundException.class)
          .hasMessageStartingWith("getUser: 400 APINotFoundError: No.");
    }
    try (Rig rig = new Rig(Answer.error(400, "OAuthRateLimitException"))) {
      assertThat(catchThrowable(() -> transport(rig, token).exchange(Calls.comment("Hi"))))
          .isExactlyInstanceOf(RateLimitException.class)
          .hasMessageContaining("400 OAuthRateLimitException: No.");
    }
    try (Rig rig = new Rig(Answer.brokenOff(), Answer.ok())) {
      assertThat(transport(rig, token).exchange(Calls.user()).attempts()).isEqualTo(2);
    }
    try (Rig rig = new Rig(Answer.text("SSH-2.0-x Invalid status line\r\n\r\n"))) {
      Throwable failure = catchThrowable(() -> transport(rig, token).exchange(Calls.comment("Hi")));
      assertThat(failure).isExactlyInstanceOf(TransportException.class);
      assertThat(((TransportException) failure).mayHaveArrived()).isTrue();
    }
  }

  @Test
  void showsAClientId() {
    try (Rig rig = new Rig(Answer.of(400, error("APIError", "unknown client d2cbeffd2cbeff")))) {
      HttpTransport transport =
          new HttpTransport(
              new Rig.Options().toSettings(),
              new BaseUrl(rig.server.baseUrl()),
              Credential.clientId("d2cbeffd2cbeff"),
              null);
      assertThat(catchThrowable(() -> transport.exchange(Calls.user())))
          .hasMessageContaining("unknown client d2cbeffd2cbeff");
      assertThat(RequestOptions.builder().clientId("d2cbeff").build().toString())
          .contains("client_id=d2cbeff");
    }
  }

  @Test
  void shortensLongMessagesOfAServer() {
    try (Rig rig = new Rig(Answer.of(400, error("APIError", "n%6f".repeat(1_000_000))))) {
      assertThat(catchThrowable(() -> rig.send(Calls.user())).getMessage()).hasSizeLessThan(3000);
    }
  }

  private static String signature() {
    return new RequestSigner(SIGNING)
        .sign("/users/8", List.of(new Parameter("access_token", Rig.TOKEN)));
  }

  private static HttpTransport transport(Rig rig, String token) {
    return new HttpTransport(
        new Rig.Options().toSettings(),
        new BaseUrl(rig.server.baseUrl()),
        Credential.accessToken(token),
        null,
        new SkippedPauses());
  }

  private static String error(String type, String message) {
    return "{\"meta\": {\"code\": 400, \"error_type\": \"%s\", \"error_message\": \"%s\"}}"
        .formatted(json(type), json(message));
  }

  /**
   * Escapes a text for a string of JSON, so that escapes in the text reach the client as escapes.
   */
  private static String json(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
