package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.instagramv1.client.error.ApiErrorException;
import io.github.instagramv1.client.error.InstagramException;
import io.github.instagramv1.client.error.UnexpectedResponseException;
import io.github.instagramv1.client.http.RetryPolicy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests whole responses as bytes. The label of each is the expected end of the call: {@code ok}, or
 * the class of the exception and what is wrong with the body. A label is an expectation and not a
 * recording of what the client does.
 */
@Timeout(60)
class HostileResponsesTest {
  private static final String OK = "ok";
  private static final String USER = "{\"data\":{\"id\":\"8\"},\"meta\":{\"code\":200}}";

  private record Exchange(String name, String label, String bytes) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Arguments> exchanges() {
    return Stream.of(heads(), bodies(), statuses(), unusualResponses())
        .flatMap(List::stream)
        .map(Arguments::of);
  }

  private static List<Exchange> heads() {
    return List.of(
        x("no reason phrase", OK, "HTTP/1.1 200\r\n" + length(USER)),
        x("HTTP/1.0 until the end", OK, "HTTP/1.0 200 OK\r\n\r\n" + USER),
        x("lower-case headers", OK, "HTTP/1.1 200 OK\r\ncontent-length: 39\r\n\r\n" + USER),
        x("early hints first", OK, "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + ok(USER)),
        x("an unasked 100 first", OK, "HTTP/1.1 100 Continue\r\n\r\n" + ok(USER)),
        x("chunks", OK, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks(USER)),
        x("a type of text", OK, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n" + length(USER)),
        x("an unreadable type", OK, "HTTP/1.1 200 OK\r\nContent-Type: ///\r\n" + length(USER)),
        x(
            "two lengths",
            "UnexpectedResponseException CUT_OFF",
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n" + length(USER)),
        x(
            "a length without end",
            "TransportException",
            "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n" + USER),
        x(
            "a negative length",
            "TransportException",
            "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n" + USER),
        x("no status", "TransportException", "HTTP/1.1 OK\r\n\r\n"),
        x("a status of two digits", "TransportException", "HTTP/1.1 20 OK\r\n\r\n"),
        x(
            "a header without a name",
            "UnexpectedResponseException EMPTY",
            "HTTP/1.1 200 OK\r\n: x\r\n\r\n"),
        x("another protocol", "TransportException", "220 mail.example ESMTP\r\n\r\n"),
        x("a TLS alert", "TransportException", "\u0015\u0003\u0001\u0000\u0002\u0002F"),
        x(
            "a chunk without size",
            "TransportException",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n" + USER),
        x(
            "a longer length than the body",
            "TransportException",
            "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + USER));
  }

  private static List<Exchange> bodies() {
    return List.of(
        x("nothing", "UnexpectedResponseException EMPTY", ok("")),
        x("blanks", "UnexpectedResponseException EMPTY", ok(" \r\n\t ")),
        x(
            "a log-in page",
            "UnexpectedResponseException HTML",
            ok("<!DOCTYPE html><html>Log in</html>")),
        x("XML", "UnexpectedResponseException HTML", ok("<?xml version=\"1.0\"?><a/>")),
        x("a word", "UnexpectedResponseException NOT_JSON", ok("pong")),
        x("half an object", "UnexpectedResponseException CUT_OFF", ok(USER.substring(0, 20))),
        x("a list", "UnexpectedResponseException WRONG_SHAPE", ok("[]")),
        x("an error in an envelope", "NotFoundException", ok(error(400, "APINotFoundError"))),
        x(
            "a flat error",
            "OAuthAccessTokenException",
            ok("{\"code\":400,\"error_type\":\"OAuthAccessTokenException\"}")),
        x("a rate limit", "RateLimitException", ok(error(429, "OAuthRateLimitException"))),
        x("a code alone", "ServerErrorException WRONG_SHAPE", ok("{\"meta\":{\"code\":500}}")),
        x(
            "gzip that is none",
            "UnexpectedResponseException BAD_ENCODING",
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n" + length(USER)),
        x(
            "an unknown coding",
            "UnexpectedResponseException BAD_ENCODING",
            "HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\n" + length(USER)),
        x("an empty coding", OK, "HTTP/1.1 200 OK\r\nContent-Encoding:\r\n" + length(USER)),
        x(
            "two identities",
            OK,
            "HTTP/1.1 200 OK\r\nContent-Encoding: identity\r\nContent-Encoding: identity\r\n"
                + length(USER)));
  }

  private static List<Exchange> statuses() {
    return List.of(
        x("201", OK, answer(201, USER)),
        x("203 of a proxy", OK, answer(203, USER)),
        x("206 without a range", OK, answer(206, USER)),
        x("299", OK, answer(299, USER)),
        x("204 for a user", "UnexpectedResponseException EMPTY", "HTTP/1.1 204 No Content\r\n\r\n"),
        x("205 for a user", "UnexpectedResponseException EMPTY", answer(205, "")),
        x("300", "UnexpectedResponseException REDIRECT", answer(300, "<a>")),
        x("301 to nowhere", "UnexpectedResponseException REDIRECT", answer(301, "")),
        x("303 with a user", "UnexpectedResponseException REDIRECT", answer(303, USER)),
        x("304", "UnexpectedResponseException EMPTY", "HTTP/1.1 304 Not Modified\r\n\r\n"),
        x(
            "308",
            "UnexpectedResponseException REDIRECT",
            "HTTP/1.1 308 X\r\nLocation: /v2\r\n" + length("")),
        x("400 without body", "ApiErrorException EMPTY", answer(400, "")),
        x("401 of a gateway", "OAuthAccessTokenException HTML", answer(401, "<html>")),
        x("403 of a firewall", "OAuthForbiddenException NOT_JSON", answer(403, "error code: 1020")),
        x("404 of nginx", "NotFoundException HTML", answer(404, "<html>nginx</html>")),
        x(
            "404 of Spring",
            "NotFoundException WRONG_SHAPE",
            answer(404, "{\"status\":404,\"error\":\"Not Found\"}")),
        x("405", "ApiErrorException HTML", answer(405, "<html>")),
        x("413 of nginx", "ApiErrorException HTML", answer(413, "<html>")),
        x("429 of nginx", "RateLimitException HTML", answer(429, "<html>")),
        x("429 of Cloudflare", "RateLimitException NOT_JSON", answer(429, "error code: 1015")),
        x(
            "429 that says 200",
            "RateLimitException CONTRADICTION",
            answer(429, error(200, "APIError"))),
        x("500 with a good body", "ServerErrorException WRONG_SHAPE", answer(500, USER)),
        x("502 of a balancer", "ServerErrorException HTML", answer(502, "<html>")),
        x("503 with an error type", "ServerErrorException", answer(503, error(503, "APIError"))),
        x("504 cut off", "ServerErrorException CUT_OFF", answer(504, "{\"meta\":{")),
        x("511 of a hotel", "ServerErrorException HTML", answer(511, "<html>Pay</html>")),
        x("999 of a scraper's enemy", "ServerErrorException EMPTY", answer(999, "")));
  }

  private static List<Exchange> unusualResponses() {
    return List.of(
        x(
            "cookies",
            OK,
            "HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nSet-Cookie: c=d\r\n" + length(USER)),
        x(
            "an endless rate limit",
            OK,
            "HTTP/1.1 200 OK\r\nX-Ratelimit-Limit: 99999999999999\r\nX-Ratelimit-Remaining: -1\r\n"
                + length(USER)),
        x(
            "an error with a type of its own",
            "ApiErrorException",
            answer(400, error(400, "Novelty"))),
        x(
            "an error type of a number",
            "ApiErrorException",
            answer(400, "{\"meta\":{\"code\":400,\"error_type\":7}}")),
        x(
            "an error type that is empty",
            "NotFoundException WRONG_SHAPE",
            answer(404, error(404, " "))),
        x(
            "an error that is a list",
            "ApiErrorException WRONG_SHAPE",
            answer(400, "{\"meta\":[{\"code\":400}]}")),
        x(
            "an error code of a text",
            "NotAllowedException",
            answer(400, "{\"meta\":{\"code\":\"400\",\"error_type\":\"APINotAllowedError\"}}")));
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void callEndsAsTheLabelExpects(Exchange exchange) {
    byte[] bytes = exchange.bytes().getBytes(StandardCharsets.ISO_8859_1);
    try (Rig rig = Rig.with(o -> o.retryPolicy(RetryPolicy.none()), Answer.bytes(bytes))) {
      Throwable failure = catchThrowable(() -> rig.send(Calls.user()));
      assertThat(label(failure)).isEqualTo(exchange.label());
      if (failure != null) {
        assertThat(failure)
            .isInstanceOf(InstagramException.class)
            .hasMessageStartingWith("getUser: ")
            .hasMessageEndingWith(" [GET " + rig.server.baseUrl() + "/users/8]");
      }
      Throwable async = catchThrowable(() -> rig.transport.exchangeAsync(Calls.user()).join());
      assertThat(label(async == null ? null : async.getCause())).isEqualTo(exchange.label());
    }
  }

  private static String label(Throwable failure) {
    if (failure == null) {
      return OK;
    }
    String kind = "";
    if (failure instanceof UnexpectedResponseException malformed) {
      kind = " " + malformed.kind();
    } else if (failure instanceof ApiErrorException refusal) {
      kind = refusal.malformedBody().map(k -> " " + k.name()).orElse("");
    }
    return failure.getClass().getSimpleName() + kind.toUpperCase(Locale.ROOT);
  }

  private static Exchange x(String name, String label, String bytes) {
    return new Exchange(name, label, bytes);
  }

  private static String ok(String body) {
    return answer(200, body);
  }

  private static String answer(int status, String body) {
    return "HTTP/1.1 " + status + " X\r\n" + length(body);
  }

  private static String length(String body) {
    return "Content-Length: " + body.length() + "\r\n\r\n" + body;
  }

  private static String chunks(String body) {
    return "1;ext=\"a\"\r\n"
        + body.charAt(0)
        + "\r\n"
        + Integer.toHexString(body.length() - 1)
        + "\r\n"
        + body.substring(1)
        + "\r\n0\r\nX-Trailer: y\r\n\r\n";
  }

  private static String error(int code, String type) {
    return "{\"meta\":{\"code\":%d,\"error_type\":\"%s\",\"error_message\":\"No.\"}}"
        .formatted(code, type);
  }
}
