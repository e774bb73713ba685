package io.github.instagramv1.server.web;

import io.github.instagramv1.server.transport.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/** A response to a request for a page, which is converted to an {@link Answer}. */
public final class WebResponse {
  private static final byte[] NOTHING = {};

  /** The headers of every page, which forbid framing, type sniffing and caching. */
  private static final Map<String, String> PAGE =
      Map.of(
          "Cache-Control",
          "no-store",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin");

  private final int status;
  private final byte[] body;
  private final HttpFields.Mutable headers = HttpFields.build();

  private WebResponse(int status, byte[] body) {
    this.status = status;
    this.body = body;
  }

  /** Returns a page that loads resources of this server only, and runs no scripts. */
  public static WebResponse page(int status, String html) {
    return page(status, html, "");
  }

  /**
   * Returns a page whose forms may lead to other hosts.
   *
   * @param formTargets the other hosts, as sources of a content security policy
   */
  public static WebResponse page(int status, String html, String formTargets) {
    WebResponse response = new WebResponse(status, html.getBytes(StandardCharsets.UTF_8));
    PAGE.forEach(response.headers::put);
    response.headers.put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
    return response.with(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self' data:; media-src 'self';"
            + " form-action 'self'%s; base-uri 'none'; frame-ancestors 'none'"
                .formatted(formTargets.isEmpty() ? "" : " " + formTargets));
  }

  /** Returns a JSON text that must not be cached. */
  public static WebResponse json(int status, String json) {
    WebResponse response = new WebResponse(status, json.getBytes(StandardCharsets.UTF_8));
    PAGE.forEach(response.headers::put);
    response.headers.put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
    return response.with("Pragma", "no-cache");
  }

  /** Returns bytes of any type, which may be cached. */
  public static WebResponse bytes(int status, String type, byte[] body) {
    WebResponse response = new WebResponse(status, body);
    response.headers.put(HttpHeader.CONTENT_TYPE, type);
    return response.with("X-Content-Type-Options", "nosniff");
  }

  /** Returns a redirect, which the browser follows with GET. */
  public static WebResponse redirect(String location) {
    WebResponse response = new WebResponse(302, NOTHING);
    PAGE.forEach(response.headers::put);
    return response.with("Location", location);
  }

  /** Sets a header. */
  public WebResponse with(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** Adds a cookie. */
  public WebResponse withCookie(String setCookie) {
    headers.add(HttpHeader.SET_COOKIE, setCookie);
    return this;
  }

  Answer answer() {
    return new Answer(status, headers.asImmutable(), body);
  }
}
