package io.github.instagramv1.server.http;

import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Wraps a response as the call of a JavaScript function, for pages that load it as a script. */
final class Jsonp implements WriterInterceptor {
  /** The media type of JSONP responses. */
  static final String MEDIA_TYPE = "application/javascript; charset=utf-8";

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    Optional<String> callback = RequestState.of(context).flatMap(RequestState::callback);
    if (callback.isEmpty()) {
      context.proceed();
      return;
    }
    OutputStream out = context.getOutputStream();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    context.setOutputStream(body);
    context.proceed();
    // The comment keeps the name from being the first bytes, which other players might execute.
    String script = "/**/" + callback.get() + "(" + body.toString(StandardCharsets.UTF_8) + ")";
    // Line breaks in a script, though not in JSON.
    String safe = script.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    out.write(safe.getBytes(StandardCharsets.UTF_8));
    out.flush();
    context.setOutputStream(out);
  }
}
