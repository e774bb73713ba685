package io.github.instagramv1.server.hostile;

import java.util.List;

/** Request targets in unusual spellings. */
final class TargetShapes {
  private static final Expected ANY = Expected.of(200, 400, 403, 404, 405, 429, 503);

  private TargetShapes() {}

  static List<Shape> all() {
    return List.of(
        new Shape("odd path", 8, TargetShapes::path),
        new Shape("odd value", 8, TargetShapes::value),
        new Shape("noise in path", 4, TargetShapes::noise),
        new Shape("form of target", 4, TargetShapes::form),
        new Shape("long target", 2, TargetShapes::large),
        new Shape("callback", 4, TargetShapes::callback),
        new Shape("HEAD", 2, TargetShapes::head),
        new Shape("HTTP/1.0", 2, TargetShapes::http10));
  }

  private static Script get(String name, String target, Expected expected) {
    return Script.one(
        name, "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", expected);
  }

  private static Script path(String name, Draw draw) {
    String token = "?access_token=" + draw.target().token();
    String path =
        draw.of(
            "//users/self",
            "/v1//users/self",
            "/v1/users/../users/self",
            "/../../etc/passwd",
            "/v1/users/%2e%2e/self",
            "/v1/users/self;a=b",
            "/v1/tags/a;b=c/media/recent",
            "/v1/tags/;",
            "/v1/users/self%00",
            "/v1/tags/%ff",
            "/v1/tags/%c0%af",
            "/v1/tags/%zz",
            "/v1/tags/%",
            "/v1/tags/a|b",
            "/v1/tags/{a}",
            "/v1/tags/a^b",
            "/v1/tags/a\"b",
            "/v1/tags/a<b>",
            "/v1/tags/a\\b",
            "/v1/tags/a%2Fb",
            "/v1/tags/\u00e4",
            "/v1/tags/a%0d%0aSet-Cookie:x",
            "/v1",
            "/v1/",
            "/v1/users",
            "/V1/users/self",
            "/v1/users/self/extra",
            "/v1/..;/x",
            "/v1/users/self.json.json",
            "/v1/users/self#frag",
            "/v1/tags/[x]",
            "/v1/tags/`x`");
    return get(name, path + token, ANY);
  }

  private static Script value(String name, Draw draw) {
    String parameter =
        draw.of(
            "count",
            "max_id",
            "min_id",
            "min_timestamp",
            "q",
            "lat",
            "cursor",
            "sig",
            "client_id",
            "distance",
            "_method",
            "access_token");
    String value =
        draw.of(
            "",
            "%",
            "%00",
            "%ff",
            "-1",
            "0",
            "99999999999999999999",
            "1e999",
            "NaN",
            "%F0%9F%98%80",
            "a".repeat(5_000),
            "'%20OR%201=1--",
            "%0d%0a",
            "[]",
            "{}",
            "\u00ff",
            "null",
            "1;2",
            "|");
    String path =
        draw.of(
            "/users/2/media/recent",
            "/users/search",
            "/media/search",
            "/users/1/follows",
            "/tags/search",
            "/locations/search");
    return get(
        name,
        "/v1" + path + "?" + parameter + "=" + value + "&access_token=" + draw.target().token(),
        ANY);
  }

  private static Script noise(String name, Draw draw) {
    String noise = draw.noiseInLine(60).replace(' ', '+').replace('\u0000', '0');
    return get(
        name, "/v1/tags/" + noise + "?access_token=" + draw.target().token() + "&x=" + noise, ANY);
  }

  private static Script form(String name, Draw draw) {
    String token = "?access_token=" + draw.target().token();
    String target =
        draw.of(
            "http://evil.example/v1/users/self" + token,
            "https://x/v1/users/self" + token,
            "*",
            "v1/users/self" + token,
            "x:80",
            "http://",
            "ftp://x/v1/users/self",
            "http:///v1/users/self",
            "http://user:pass@x/v1/users/self" + token,
            "HTTP://X/v1/users/self" + token,
            "?",
            "http://[::1/v1/users/self",
            "//evil.example/v1/users/self" + token);
    String method = draw.of("GET", "GET", "OPTIONS", "CONNECT");
    return Script.one(
        name, method + " " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", ANY);
  }

  private static Script large(String name, Draw draw) {
    int size = draw.of(List.of(7_000, 9_000, 20_000, 100_000));
    String part = draw.of("a", "a=&", "/", "%20", "a/");
    String target = "/v1/" + (draw.coin() ? "?" : "") + part.repeat(size / part.length());
    return Script.cuttable(
        name,
        "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        Expected.UNROUTED);
  }

  private static Script callback(String name, Draw draw) {
    Target.Operation read = draw.target().read(draw);
    String function =
        draw.of(
            "f",
            "a.b.c",
            "$",
            "delete",
            "a.delete",
            "f(",
            "alert(1)//",
            "",
            "%3Cscript%3E",
            "a..b",
            "\u00e4",
            "a".repeat(300),
            "new.x",
            "%00");
    return get(name, read.path() + "&callback=" + function, read.expected().forScript());
  }

  private static Script head(String name, Draw draw) {
    Target.Operation read = draw.target().read(draw);
    String path = draw.coin() ? read.path() : "/v1/nothing";
    return Script.one(
        name,
        "HEAD " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        ANY.forHead().forScript());
  }

  private static Script http10(String name, Draw draw) {
    Target.Operation read = draw.target().read(draw);
    String headers = draw.of("", "Connection: close\r\n", "Host: x\r\n");
    return Script.one(
        name, "GET " + read.path() + " HTTP/1.0\r\n" + headers + "\r\n", read.expected());
  }
}
