package io.github.instagramv1.server.hostile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Heads that are not valid HTTP, and headers with arbitrary values. */
final class HeadShapes {
  private HeadShapes() {}

  static List<Shape> all() {
    return List.of(
        new Shape("broken header", 5, HeadShapes::broken),
        new Shape("odd value", 10, HeadShapes::oddValue),
        new Shape("value of noise", 4, HeadShapes::noise),
        new Shape("many headers", 2, HeadShapes::many),
        new Shape("large head", 2, HeadShapes::large),
        new Shape("host", 3, HeadShapes::host),
        new Shape("version", 2, HeadShapes::version),
        new Shape("method", 3, HeadShapes::method),
        new Shape("other protocol", 3, HeadShapes::otherProtocol),
        new Shape("codings", 3, HeadShapes::codings));
  }

  private static Script broken(String name, Draw draw) {
    String header =
        draw.of(
            "X: a\r\n folded",
            "X : a",
            ": a",
            "X",
            "X\u0000: a",
            "X: a\u0000b",
            "X: a\rb",
            " X: a",
            "X\t: a",
            "(X): a",
            "X\u00e4: a",
            "X: \u0001\u0002",
            "X: \u007f",
            "\u0000");
    return Script.malformed(
        name, draw.target().read(draw).head() + header + "\r\nConnection: close\r\n\r\n");
  }

  private static Script oddValue(String name, Draw draw) {
    Target.Operation read = draw.target().read(draw);
    String header =
        draw.of(
            "Content-Type: ///",
            "Content-Type: a",
            "Content-Type: ;",
            "Content-Type: */*",
            "Content-Type: text/plain; charset=nothing",
            "Content-Type: ",
            "Accept: ///",
            "Accept: a;q=z",
            "Accept: text/html",
            "Accept-Language: ;;;",
            "Accept-Charset: none",
            "Range: bytes=0-1",
            "If-None-Match: *",
            "If-Modified-Since: never",
            "If-Match: \"",
            "Cookie: =;=;\"",
            "Authorization: Basic ???",
            "Authorization: Bearer",
            "Authorization: ",
            "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x",
            "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABk",
            "X-Forwarded-Host: evil\"",
            "X-Forwarded-Proto: javascript",
            "Forwarded: for=;;;\"",
            "X-HTTP-Method-Override: DELETE",
            "TE: trailers",
            "Trailer: Content-Length",
            "Max-Forwards: -1",
            "Date: yesterday",
            "Content-Encoding: gzip",
            "Content-Language: -",
            "Content-MD5: x",
            "Via: 1.1 x",
            "Pragma: \u00ff\u00fe",
            "Proxy-Connection: keep-alive");
    String end = header.contains("Connection: ") ? "\r\n\r\n" : "\r\nConnection: close\r\n\r\n";
    return Script.one(name, read.head() + header + end, read.expected());
  }

  private static Script noise(String name, Draw draw) {
    Target.Operation read = draw.target().read(draw);
    String header =
        draw.of(
            "Accept",
            "Content-Type",
            "Cookie",
            "Authorization",
            "Accept-Encoding",
            "Forwarded",
            "User-Agent",
            "Referer",
            "X-Forwarded-For",
            "Origin");
    return Script.one(
        name,
        read.head() + header + ": " + draw.noiseInLine(200) + "\r\nConnection: close\r\n\r\n",
        read.expected().forGzip());
  }

  private static Script many(String name, Draw draw) {
    Target.Operation read = draw.target().read(draw);
    int count = draw.between(20, 300);
    String headers =
        IntStream.range(0, count).mapToObj(i -> "A" + i + ": b\r\n").collect(Collectors.joining());
    return Script.one(name, read.head() + headers + "Connection: close\r\n\r\n", read.expected());
  }

  private static Script large(String name, Draw draw) {
    Target.Operation read = draw.target().read(draw);
    int size = draw.of(List.of(9_000, 20_000, 100_000, 1_000_000));
    String bomb = draw.coin() ? "X: " + "a".repeat(size) + "\r\n" : "X: y\r\n".repeat(size / 6 + 1);
    return Script.cuttable(
        name, read.head() + bomb + "Connection: close\r\n\r\n", Expected.MALFORMED);
  }

  private static Script host(String name, Draw draw) {
    String path = draw.target().read(draw).path();
    String headers =
        draw.of(
            "",
            "Host: a\r\nHost: b\r\n",
            "Host: a b\r\n",
            "Host: [::1\r\n",
            "Host: \r\n",
            "Host: a:b:c:d\r\n",
            "Host: x:99999999\r\n",
            "Host: a\r\nhost: a\r\n");
    return Script.malformed(
        name, "GET " + path + " HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n");
  }

  private static Script version(String name, Draw draw) {
    String path = draw.target().read(draw).path();
    String version =
        draw.of(
            "HTTP/0.9",
            "HTTP/1.2",
            "HTTP/2.0",
            "HTTP/3",
            "HTTP/11",
            "HTTP/1.1.1",
            "HTTP/-1.1",
            "ICY/1.0",
            "HTTP/1.1 x",
            "HTTP",
            "HTTP/9.9");
    return Script.malformed(name, "GET " + path + " " + version + "\r\nHost: x\r\n\r\n");
  }

  private static Script method(String name, Draw draw) {
    Target.Operation read = draw.target().read(draw);
    String method =
        draw.of(
            "BREW",
            "get",
            "OPTIONS",
            "TRACE",
            "PATCH",
            "PROPFIND",
            "M-SEARCH",
            "G".repeat(100),
            "PUT",
            "LOCK",
            "0",
            "!#$%&'*+");
    return Script.one(
        name,
        read.head(method) + "Content-Length: 0\r\nConnection: close\r\n\r\n",
        Expected.UNROUTED);
  }

  private static Script otherProtocol(String name, Draw draw) {
    String bytes =
        draw.of(
            "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003" + draw.noise(100),
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "SSH-2.0-OpenSSH_9.0\r\n",
            "HELO x\r\n",
            "\u0005\u0001\u0000\r\n\r\n",
            "*1\r\n$4\r\nPING\r\n",
            draw.noise(300) + "\r\n\r\n");
    return Script.cuttable(name, bytes, Expected.MALFORMED);
  }

  private static Script codings(String name, Draw draw) {
    Target.Operation read = draw.target().read(draw);
    String codings =
        draw.of(
            "gzip",
            "gzip;q=0",
            "*",
            "*;q=0",
            "identity;q=0",
            "identity;q=0, gzip;q=0",
            "gzip;q=abc",
            "gzip;q=1.5",
            "br",
            "deflate, gzip;q=0.5",
            "x-gzip",
            ",,,",
            "GZIP",
            "gzip;q=0.001",
            "a".repeat(2_000));
    return Script.one(
        name,
        read.head() + "Accept-Encoding: " + codings + "\r\nConnection: close\r\n\r\n",
        read.expected().forGzip());
  }
}
