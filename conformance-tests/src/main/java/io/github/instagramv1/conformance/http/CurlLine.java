package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.http.wire.Outgoing;

/** A request as one line for a POSIX shell, secrets included. */
public final class CurlLine {
  private CurlLine() {}

  /** Returns a command line that repeats a request. */
  public static String of(Outgoing request) {
    StringBuilder line = new StringBuilder("curl -i");
    if (!request.method().equals("GET")) {
      line.append(" -X ").append(request.method());
    }
    request
        .headers()
        .forEach((name, value) -> line.append(" -H ").append(quoted(name + ": " + value)));
    if (!request.body().isEmpty()) {
      line.append(" -H ").append(quoted(("Content-Type: " + request.contentType()).strip()));
      line.append(" --data-binary ").append(quoted(request.body()));
    }
    return line.append(" ").append(quoted(request.url())).toString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
