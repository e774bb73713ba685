package io.github.instagramv1.server.hostile;

import java.util.List;

/** Bodies whose length is declared wrongly, twice or not at all. */
final class FramingShapes {
  private static final String FORM = "action=follow";

  private FramingShapes() {}

  static List<Shape> all() {
    return List.of(
        new Shape("chunk line", 6, FramingShapes::chunkLine),
        new Shape("chunk extension", 2, FramingShapes::chunkExtension),
        new Shape("content length", 5, FramingShapes::contentLength),
        new Shape("two content lengths", 2, FramingShapes::twoLengths),
        new Shape("length and chunks", 3, FramingShapes::lengthAndChunks),
        new Shape("transfer coding", 3, FramingShapes::transferCoding),
        new Shape("body cut", 3, FramingShapes::cut),
        new Shape("chunks cut", 2, FramingShapes::chunksCut),
        new Shape("expect continue", 2, FramingShapes::expectContinue),
        new Shape("trailers", 1, FramingShapes::trailers));
  }

  private static String post(Draw draw, String headers, String body) {
    return draw.target().write(draw).head() + headers + "Connection: close\r\n\r\n" + body;
  }

  private static Script chunkLine(String name, Draw draw) {
    String line =
        draw.of(
            "zz\r\nabc",
            "-1\r\n",
            "0x10\r\nabc",
            "5\nhello",
            "FFFFFFFFFFFFFFFFF\r\na",
            "\r\n",
            " 5\r\nhello",
            "5\rhello",
            "+5\r\nhello",
            "5.0\r\nhello",
            "5\r\nhelloworld\r\n",
            "5\r\nhello5\r\n",
            "7FFFFFFFFFFFFFFFF\r\n",
            "5;\u0000\r\nhello",
            "g\r\n",
            "5,5\r\nhello");
    return Script.malformed(
        name, post(draw, "Transfer-Encoding: chunked\r\n", line + "\r\n0\r\n\r\n"));
  }

  private static Script chunkExtension(String name, Draw draw) {
    Target.Operation write = draw.target().write(draw);
    String extension = draw.of(";a", ";a=b", ";a=\"b;c\"", ";a=b;c=d", ";" + "x".repeat(200));
    return Script.one(
        name,
        write.head()
            + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\nd"
            + extension
            + "\r\naction=follow\r\n0\r\n\r\n",
        write.expected());
  }

  private static Script contentLength(String name, Draw draw) {
    String length =
        draw.of(
            "abc",
            "-5",
            "+5",
            "5 5",
            "0x5",
            "5.0",
            "5;",
            "'5'",
            "9223372036854775808",
            "18446744073709551616",
            "99999999999999999999999999",
            "5,6",
            "\u00b2",
            "1e1",
            "--1");
    return Script.malformed(name, post(draw, "Content-Length: " + length + "\r\n", FORM));
  }

  private static Script twoLengths(String name, Draw draw) {
    int length = FORM.length();
    String second = draw.of("1", "12", "14", "1000000", "abc", "0");
    return Script.malformed(
        name,
        post(draw, "Content-Length: %d\r\nContent-Length: %s\r\n".formatted(length, second), FORM));
  }

  private static Script lengthAndChunks(String name, Draw draw) {
    String coding =
        draw.of(
            "chunked", "Chunked", "chunked, chunked", " chunked", "\tchunked", "identity, chunked");
    String length = draw.of("0", "5", "4", "1000", "6");
    String headers =
        draw.coin()
            ? "Content-Length: %s\r\nTransfer-Encoding: %s\r\n".formatted(length, coding)
            : "Transfer-Encoding: %2$s\r\nContent-Length: %1$s\r\n".formatted(length, coding);
    return Script.malformed(
        name, post(draw, headers, "0\r\n\r\nGET /v1/smuggled HTTP/1.1\r\nHost: x\r\n\r\n"));
  }

  private static Script transferCoding(String name, Draw draw) {
    String header =
        draw.of(
            "Transfer-Encoding: xchunked", "Transfer-Encoding: chunked, identity",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: cow", "Transfer-Encoding : chunked",
            "Transfer-Encoding: \u000bchunked", "Transfer-Encoding: gzip",
            "Transfer-Encoding: chunked, gzip", "Transfer-Encoding:\r\n chunked");
    return Script.malformed(name, post(draw, header + "\r\n", "0\r\n\r\n"));
  }

  private static Script cut(String name, Draw draw) {
    int length = draw.between(FORM.length() + 1, 60_000);
    String body = draw.coin() ? "" : FORM;
    return Script.one(
        name, post(draw, "Content-Length: " + length + "\r\n", body), Expected.MALFORMED);
  }

  private static Script chunksCut(String name, Draw draw) {
    String body = draw.of("", "5", "5\r\n", "5\r\nhel", "5\r\nhello", "5\r\nhello\r\n");
    return Script.one(name, post(draw, "Transfer-Encoding: chunked\r\n", body), Expected.MALFORMED);
  }

  private static Script expectContinue(String name, Draw draw) {
    long length = draw.of(List.of(65_537L, 10_000_000L, 4_000_000_000L, Long.MAX_VALUE));
    return Script.one(
        name,
        post(draw, "Content-Length: " + length + "\r\nExpect: 100-continue\r\n", ""),
        Expected.of(413));
  }

  private static Script trailers(String name, Draw draw) {
    Target.Operation write = draw.target().write(draw);
    String trailer = draw.of("X: y\r\n", "Content-Length: 5\r\n", "", "A: b\r\nC: d\r\n");
    return Script.one(
        name,
        write.head()
            + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\nd\r\naction=follow\r\n0\r\n"
            + trailer
            + "\r\n",
        write.expected());
  }
}
