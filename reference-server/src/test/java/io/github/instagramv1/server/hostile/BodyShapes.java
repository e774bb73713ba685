package io.github.instagramv1.server.hostile;

import java.util.List;

/** Requests whose bodies have correct framing and arbitrary content. */
final class BodyShapes {
  private static final String URLENCODED = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data; boundary=b";

  private BodyShapes() {}

  static List<Shape> all() {
    return List.of(
        new Shape("noise as form", 4, BodyShapes::noise),
        new Shape("odd form", 5, BodyShapes::oddForm),
        new Shape("other method", 1, BodyShapes::otherMethod),
        new Shape("media type", 4, BodyShapes::mediaType),
        new Shape("multipart", 5, BodyShapes::multipart),
        new Shape("many parts", 1, BodyShapes::manyParts),
        new Shape("many fields", 1, BodyShapes::manyFields),
        new Shape("large body", 2, BodyShapes::large),
        new Shape("large chunked body", 1, BodyShapes::largeChunked),
        new Shape("body of a read", 2, BodyShapes::bodyOfRead));
  }

  private static Script post(String name, Draw draw, String type, String body) {
    Target.Operation write = draw.target().write(draw);
    String head =
        write.head()
            + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n")
            + "Content-Length: "
            + body.length()
            + "\r\nConnection: close\r\n\r\n";
    return Script.one(name, head + body, write.expected());
  }

  private static Script noise(String name, Draw draw) {
    return post(name, draw, draw.of("", URLENCODED, MULTIPART), draw.noise(400));
  }

  private static Script oddForm(String name, Draw draw) {
    String form =
        draw.of(
            "action=%",
            "action=%00",
            "text=%ff",
            "&&&&",
            "=",
            "=x",
            "action",
            "action=follow&action=block",
            "_method=BREW",
            "access_token=",
            "access_token=x",
            "client_id=x",
            "sig=x",
            "text=" + "%F0%9F%93%B7".repeat(400),
            "text=\u00ff\u00fe",
            "callback=f",
            "text=" + "a".repeat(60_000),
            "action=follow%0d%0aX:y",
            "text=%ED%A0%80");
    return post(name, draw, draw.of("", URLENCODED), form);
  }

  private static Script otherMethod(String name, Draw draw) {
    Target.Operation write = draw.target().write(draw);
    String form = "_method=" + draw.of("DELETE", "PUT", "delete");
    return Script.one(
        name,
        write.head() + "Content-Length: " + form.length() + "\r\nConnection: close\r\n\r\n" + form,
        Expected.of(200, 400, 405, 503));
  }

  private static Script mediaType(String name, Draw draw) {
    String type =
        draw.of(
            "application/json",
            "text/xml",
            "///",
            "a",
            ";",
            "*/*",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/mixed; boundary=b",
            "image/png",
            URLENCODED + "; charset=utf-16",
            URLENCODED + "; charset=nothing",
            "text/plain; a=\"",
            "multipart/form-data; boundary=\"" + "b".repeat(200) + "\"");
    return post(
        name, draw, type, draw.of("{\"action\":\"follow\"}", "action=follow", "<a/>", "--b--"));
  }

  private static Script multipart(String name, Draw draw) {
    String headers =
        draw.of(
            "Content-Disposition: form-data; name=\"action\"",
            "Content-Disposition: form-data",
            "Content-Disposition: ;;;",
            "X",
            "",
            "Content-Disposition: form-data; name=\"a\r\n b\"",
            "Content-Disposition: form-data; name=text; filename=\"../../x\"",
            "Content-Disposition: form-data; name=\"text\"\r\nContent-Transfer-Encoding: base64",
            "Content-Disposition: form-data; name=\"text\"\r\nContent-Type: multipart/mixed; boundary=c",
            "Content-Disposition: form-data; name=\"\u0000\"",
            "A: " + "b".repeat(3_000));
    String content = draw.of("follow", "", "\u0000", "\u00ff", "--b", draw.noise(50));
    String end = draw.of("\r\n--b--\r\n", "\r\n--b--", "\r\n--b", "", "\n--b--\n");
    return post(name, draw, MULTIPART, "--b\r\n" + headers + "\r\n\r\n" + content + end);
  }

  private static Script manyParts(String name, Draw draw) {
    return post(name, draw, MULTIPART, "--b\r\n\r\n\r\n".repeat(draw.between(50, 7_100)) + "--b--");
  }

  private static Script manyFields(String name, Draw draw) {
    return post(name, draw, URLENCODED, draw.of("a=1&", "&", "a&", "%61=%61&").repeat(8_000));
  }

  private static Script large(String name, Draw draw) {
    Target.Operation write = draw.target().write(draw);
    int size = draw.of(List.of(65_537, 200_000, 1_000_000, 3_000_000));
    return Script.one(
        name,
        write.head()
            + "Content-Length: "
            + size
            + "\r\nConnection: close\r\n\r\n"
            + "a".repeat(size),
        Expected.of(413));
  }

  private static Script largeChunked(String name, Draw draw) {
    Target.Operation write = draw.target().write(draw);
    int size = draw.of(List.of(65_537, 200_000, 1_000_000));
    return Script.one(
        name,
        write.head()
            + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
            + ("400\r\n" + "a".repeat(1_024) + "\r\n").repeat(size / 1_024 + 1)
            + "0\r\n\r\n",
        Expected.of(413));
  }

  private static Script bodyOfRead(String name, Draw draw) {
    Target.Operation read = draw.target().read(draw);
    int size = draw.of(List.of(0, 5, 70_000, 300_000));
    return Script.one(
        name,
        read.head()
            + "Content-Length: "
            + size
            + "\r\nConnection: close\r\n\r\n"
            + "x".repeat(size),
        read.expected());
  }
}
