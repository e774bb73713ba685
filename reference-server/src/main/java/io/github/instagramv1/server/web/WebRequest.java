package io.github.instagramv1.server.web;

import io.github.instagramv1.server.form.FormReader;
import io.github.instagramv1.server.form.Parameters;
import io.github.instagramv1.server.transport.Body;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * A request for a page.
 *
 * @param head its line and headers
 * @param origin scheme and authority that the client used, without a final slash
 * @param client where the request comes from
 * @param variables the parts of the path that the route names, decoded
 */
public record WebRequest(
    Request head, Body body, String origin, InetAddress client, Map<String, String> variables) {

  public WebRequest {
    variables = Map.copyOf(variables);
  }

  /** A part of the path by the name that the route gives it. */
  public String variable(String name) {
    return variables.get(name);
  }

  /** The parameters of the query. */
  public Parameters query() {
    return Parameters.parse(head.getHttpURI().getQuery());
  }

  /**
   * The fields of the form in the body.
   *
   * @throws io.github.instagramv1.server.error.ApiException for a body that is no form, or cannot
   *     be read
   */
  public Parameters form() {
    Parameters form =
        FormReader.read(
            body.bytes(),
            header(HttpHeader.CONTENT_TYPE.asString()),
            header(HttpHeader.CONTENT_ENCODING.asString()));
    form.fault()
        .ifPresent(
            fault -> {
              throw fault;
            });
    return form;
  }

  /** Path and query as they were sent. */
  public String target() {
    return head.getHttpURI().getPathQuery();
  }

  /** A header that is there and not empty. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(head.getHeaders().get(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** The value of a cookie; of several with the name, the first. */
  public Optional<String> cookie(String name) {
    List<HttpCookie> cookies = Request.getCookies(head);
    return cookies.stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** Whether the client came by HTTPS. */
  public boolean isSecure() {
    return origin.startsWith("https:");
  }
}
