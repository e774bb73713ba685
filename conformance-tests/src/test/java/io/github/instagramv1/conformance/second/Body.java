package io.github.instagramv1.conformance.second;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The body of a request.
 *
 * @param tooLarge whether it is larger than the server reads; then the text is only a part of it
 */
record Body(String text, boolean tooLarge) {

  static Body read(HttpExchange exchange, int largest) throws IOException {
    try (InputStream in = exchange.getRequestBody()) {
      byte[] bytes = in.readNBytes(largest + 1);
      in.transferTo(OutputStream.nullOutputStream());
      return new Body(new String(bytes, StandardCharsets.UTF_8), bytes.length > largest);
    }
  }
}
