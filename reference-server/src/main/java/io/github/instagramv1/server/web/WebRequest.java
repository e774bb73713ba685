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
 * @param client the address of the client
 * @param variables the parts of the path that the route names, decoded
 */
public record WebRequest(
    Request head, Body body, String origin, InetAddress client, Map<String, String> variables) {

  public WebRequest {
    variables = Map.copyOf(variables);
  }

  /** Returns a variable of the path. */
  public String variable(String name) {
    return variables.get(name);
  }

  /** Returns the parameters of the query string. */
  public Parameters query() {
    return Parameters.parse(head.getHttpURI().getQuery());
  }

  /**
   * Returns the fields of the form in the body.
   *
   * @throws io.github.instagramv1.server.error.ApiException for a body that is not a form, or is
   *     unreadable
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

  /** Returns path and query string as sent. */
  public String target() {
    return head.getHttpURI().getPathQuery();
  }

  /** Returns a header that is present and not empty. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(head.getHeaders().get(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** Returns the value of a cookie; of several with one name the first. */
  public Optional<String> cookie(String name) {
    List<HttpCookie> cookies = Request.getCookies(head);
    return cookies.stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** Returns whether the client used HTTPS. */
  public boolean isSecure() {
    return origin.startsWith("https:");
  }
}
