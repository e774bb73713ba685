package io.github.instagramv1.conformance.http.wire;

import java.time.Duration;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.HttpEntityEnclosingRequest;
import org.apache.http.HttpHeaders;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.entity.BufferedHttpEntity;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.HttpParams;

/**
 * The HTTP client below REST Assured, which limits the time and the size of responses, and sends
 * nothing twice by itself.
 */
@SuppressWarnings("deprecation") // REST Assured takes no newer kind of client.
final class BareClient extends DefaultHttpClient {
  /** A placeholder, because REST Assured sends no body without a media type; it is never sent. */
  static final String UNTYPED = "*/*";

  private static final int MOST_LINE = 64 * 1024;
  private static final int MOST_HEADERS = 200;

  /**
   * @param timeout of a body as a whole
   */
  BareClient(Duration timeout) {
    getParams()
        .setIntParameter("http.connection.max-line-length", MOST_LINE)
        .setIntParameter("http.connection.max-header-count", MOST_HEADERS);
    setHttpRequestRetryHandler((failure, sent, context) -> false);
    addRequestInterceptor(
        (request, context) -> {
          Header type = request.getFirstHeader(HttpHeaders.CONTENT_TYPE);
          if (type != null && type.getValue().equals(UNTYPED)) {
            request.removeHeader(type);
          }
        });
    addRequestInterceptor((request, context) -> sendInChunks(request), 0);
    addResponseInterceptor(
        (response, context) -> {
          if (response.getEntity() != null) {
            HttpEntity limited = new LimitedEntity(response.getEntity(), timeout);
            response.setEntity(isRedirect(response) ? new BufferedHttpEntity(limited) : limited);
          }
        });
  }

  /**
   * Sends a body in chunks if the request says so. The library accepts no such header, and adds its
   * own for a body of this kind.
   */
  private static void sendInChunks(HttpRequest request) {
    if (request instanceof HttpEntityEnclosingRequest enclosing
        && enclosing.getEntity() != null
        && request.containsHeader(HttpHeaders.TRANSFER_ENCODING)) {
      request.removeHeaders(HttpHeaders.TRANSFER_ENCODING);
      enclosing.setEntity(new ChunkedEntity(enclosing.getEntity()));
    }
  }

  /**
   * Whether the server has closed an idle connection is only asked before a request that must not
   * be sent twice, because the answer takes a millisecond, as long as a whole request.
   */
  @Override
  protected HttpParams determineParams(HttpRequest request) {
    boolean once = !Outgoing.isRepeatable(request.getRequestLine().getMethod());
    request.getParams().setBooleanParameter("http.connection.stalecheck", once);
    return super.determineParams(request);
  }

  /**
   * Returns whether a response is a redirect, whose body REST Assured leaves unread, which would
   * block the connection.
   */
  private static boolean isRedirect(HttpResponse response) {
    return response.getStatusLine().getStatusCode() / 100 == 3;
  }
}
