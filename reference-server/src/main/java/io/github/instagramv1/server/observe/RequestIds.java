package io.github.instagramv1.server.observe;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/** The id of each request: what the client or a proxy gives it where that is well formed. */
final class RequestIds {
  static final String HEADER = "X-Request-Id";

  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  private RequestIds() {}

  /** Returns whether the request brings one. */
  static boolean isGiven(Request request) {
    String sent = request.getHeaders().get(HEADER);
    return sent != null && WELL_FORMED.matcher(sent).matches();
  }

  static String of(Request request) {
    return isGiven(request)
        ? request.getHeaders().get(HEADER)
        : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }
}
