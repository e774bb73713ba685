package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.instagramv1.client.auth.Credential;
import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.error.ApiErrorException;
import io.github.instagramv1.client.error.InstagramException;
import io.github.instagramv1.client.error.OAuthAccessTokenException;
import io.github.instagramv1.client.error.TransportException;
import io.github.instagramv1.client.error.UnexpectedResponseException.Kind;
import io.github.instagramv1.client.url.BaseUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests responses that the JDK's client discards: those with an authenticator, and those to CONNECT
 * requests.
 */
@Timeout(20)
class AuthenticatorTest {
  private static final Authenticator SILENT = new Authenticator() {};
  private static final Authenticator WRONG =
      new Authenticator() {
        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
          return new PasswordAuthentication("ana", "wrongwrong".toCharArray());
        }
      };
  private static final String TYPE = "OAuthAccessTokenException";
  private static final String BASIC = "WWW-Authenticate: Basic realm=\"x\"";

  static Stream<ApiCall<?>> calls() {
    return Stream.of(Calls.user(), Calls.comment("Hi"));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void mapsA401WithoutAChallengeToItsException(ApiCall<?> call) {
    List<TransportException> failures = new ArrayList<>();
    try (Rig rig =
        Rig.with(
            o -> o.authenticator(SILENT).interceptor(new FailureSpy(failures)),
            Answer.error(401, TYPE))) {
      OAuthAccessTokenException refusal =
          catchThrowableOfType(OAuthAccessTokenException.class, () -> rig.send(call));
      assertThat(refusal.status()).isEqualTo(401);
      assertThat(refusal.malformedBody()).contains(Kind.LOST);
      assertThat(refusal)
          .hasMessageContaining(
              "401, a response that Java's HTTP client lost because of the authenticator");
      assertThat(catchThrowable(() -> rig.transport.exchangeAsync(call).join()))
          .hasCauseInstanceOf(OAuthAccessTokenException.class);
      assertThat(rig.server.seen()).hasSize(2);
      assertThat(failures).hasSize(2);
    }
  }

  @Test
  void mapsA407WithoutAChallengeToAnApiError() {
    ApiErrorException refusal =
        (ApiErrorException) throughProxy("http://api.invalid/v1", SILENT, Answer.of(407, ""));
    assertThat(refusal.status()).isEqualTo(407);
    assertThat(refusal.malformedBody()).contains(Kind.LOST);
  }

  @ParameterizedTest
  @CsvSource({"407, Proxy-Authenticate", "401, WWW-Authenticate"})
  void reportsAMissingOrWrongPassword(int status, String header) {
    Answer asking = Answer.of(status, "", header + ": Basic realm=\"x\"");
    for (Authenticator passwords : List.of(SILENT, WRONG)) {
      InstagramException failure = throughProxy("http://api.invalid/v1", passwords, asking);
      assertThat(failure)
          .isExactlyInstanceOf(TransportException.class)
          .hasMessageStartingWith("getUser: no authentication (")
          .hasMessageNotContaining("wrongwrong");
      assertThat(failure.attempts()).isEqualTo(1);
      assertThat(((TransportException) failure).mayHaveArrived()).isTrue();
    }
  }

  @Test
  void limitsAttemptsWithAWrongPassword() {
    try (Rig rig = Rig.with(o -> o.authenticator(WRONG), Answer.error(401, TYPE, BASIC))) {
      assertThat(catchThrowable(() -> rig.send(Calls.user())))
          .isExactlyInstanceOf(TransportException.class);
      assertThat(rig.server.seen()).hasSizeLessThanOrEqualTo(5);
    }
  }

  @Test
  void keepsTheErrorResponseOfOtherSchemes() {
    Answer bearer = Answer.error(401, TYPE, "WWW-Authenticate: Bearer");
    try (Rig rig = Rig.with(o -> o.authenticator(WRONG), bearer)) {
      OAuthAccessTokenException refusal =
          catchThrowableOfType(OAuthAccessTokenException.class, () -> rig.send(Calls.user()));
      assertThat(refusal.errorTypeText()).isEqualTo(TYPE);
      assertThat(refusal.malformedBody()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 400, 403, 404})
  void sendsNothingIfATunnelIsRefused(int status) {
    TransportException failure = failureOfTunnel(status);
    assertThat(failure.mayHaveArrived()).isFalse();
    assertThat(failure.attempts()).isEqualTo(1);
    assertThat(failure)
        .hasMessageStartingWith(
            "createComment: no tunnel to api.invalid:443, through a proxy (Tunnel failed, got: "
                + status
                + ") [POST ");
  }

  @ParameterizedTest
  @ValueSource(ints = {502, 503, 504})
  void retriesATunnelThatFailsTemporarily(int status) {
    TransportException failure = failureOfTunnel(status);
    assertThat(failure.mayHaveArrived()).isFalse();
    assertThat(failure.attempts()).isEqualTo(3);
  }

  @Test
  void sendsNothingToAServerWithoutTls() throws Exception {
    try (ServerSocket plain = new ServerSocket(0)) {
      Thread server = new Thread(() -> respondWithoutTls(plain));
      server.setDaemon(true);
      server.start();
      String url = "https://localhost:" + plain.getLocalPort() + "/v1";
      TransportException failure = (TransportException) failure(url, o -> o, Calls.comment("Hi"));
      assertThat(failure).hasRootCauseInstanceOf(SSLException.class);
      assertThat(failure.mayHaveArrived()).isFalse();
      assertThat(failure.attempts()).isEqualTo(1);
    }
  }

  /** Responds to every connection as an HTTP server without TLS does. */
  private static void respondWithoutTls(ServerSocket server) {
    List<Socket> open = new ArrayList<>();
    try {
      while (true) {
        Socket connection = server.accept();
        open.add(connection);
        Answer.of(400, "Not HTTP").write(connection);
      }
    } catch (IOException e) {
      open.forEach(AuthenticatorTest::close);
    }
  }

  private static void close(Socket connection) {
    try {
      connection.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TransportException failureOfTunnel(int status) {
    try (ScriptedServer proxy = new ScriptedServer(Answer.of(status, ""))) {
      InstagramException failure =
          failure(
              "https://api.invalid/v1",
              o -> o.proxy("localhost", proxy.port()),
              Calls.comment("Hi"));
      assertThat(proxy.seen()).allMatch(seen -> seen.method().equals("CONNECT"));
      return (TransportException) failure;
    }
  }

  private static InstagramException throughProxy(String url, Authenticator passwords, Answer last) {
    try (ScriptedServer proxy = new ScriptedServer(last)) {
      return failure(
          url, o -> o.proxy("localhost", proxy.port()).authenticator(passwords), Calls.user());
    }
  }

  private static InstagramException failure(
      String baseUrl, UnaryOperator<Rig.Options> options, ApiCall<?> call) {
    HttpTransport transport =
        new HttpTransport(
            options.apply(new Rig.Options()).toSettings(),
            new BaseUrl(baseUrl),
            Credential.accessToken(Rig.TOKEN),
            null,
            new SkippedPauses());
    return catchThrowableOfType(InstagramException.class, () -> transport.exchange(call));
  }
}
