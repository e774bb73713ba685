package io.github.instagramv1.server.transport;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HostPortHttpField;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * An HTTP/1 connection that follows RFC 9112 and RFC 9110 where Jetty does not: it supports only
 * the transfer coding {@code chunked}, uses an absolute target instead of the Host header, ignores
 * expectations of HTTP/1.0, and closes after a CONNECT.
 */
final class StrictConnection extends HttpConnection {
  private static final String CHUNKED = "chunked";

  private StrictConnection(HttpConfiguration http, Connector connector, EndPoint endPoint) {
    super(http, connector, endPoint);
  }

  /** Creates strict connections. */
  static final class Factory extends HttpConnectionFactory {
    Factory(HttpConfiguration http) {
      super(http);
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
      HttpConnection connection = new StrictConnection(getHttpConfiguration(), connector, endPoint);
      connection.setTransferEncodingChunkMaxLength(getTransferEncodingChunkMaxLength());
      return configure(connection, connector, endPoint);
    }
  }

  @Override
  protected HttpStreamOverHTTP1 newHttpStream(String method, String target, HttpVersion version) {
    return new Stream(method, target, version);
  }

  private final class Stream extends HttpStreamOverHTTP1 {
    private final boolean expects;
    private final boolean connects;
    private final Optional<String> authority;
    private boolean coded;

    Stream(String method, String target, HttpVersion version) {
      super(method, target, version);
      expects = version != HttpVersion.HTTP_1_0;
      connects = HttpMethod.CONNECT.is(method);
      authority =
          connects || target.startsWith("/")
              ? Optional.empty()
              : Optional.ofNullable(HttpURI.build(method, target).getAuthority());
    }

    @Override
    public void parsedHeader(HttpField field) {
      HttpHeader header = field.getHeader();
      if (header == HttpHeader.TRANSFER_ENCODING) {
        requireChunked(field.getValue());
      }
      if (header == HttpHeader.HOST && authority.isPresent()) {
        super.parsedHeader(new HostPortHttpField(host(authority.get())));
      } else if (header != HttpHeader.EXPECT || expects) {
        super.parsedHeader(field);
      }
    }

    @Override
    public Runnable headerComplete() {
      Runnable next = super.headerComplete();
      if (connects) {
        getGenerator().setPersistent(false);
      }
      return next;
    }

    /** Returns the host of an absolute target, which must have one (RFC 9110, section 4.2.1). */
    private static String host(String authority) {
      if (authority.isEmpty()) {
        throw new HttpException.RuntimeException(
            HttpStatus.BAD_REQUEST_400, "The target has no host");
      }
      return authority;
    }

    private void requireChunked(String codings) {
      if (coded || codings == null || !codings.strip().toLowerCase(Locale.ROOT).equals(CHUNKED)) {
        throw new HttpException.RuntimeException(
            HttpStatus.BAD_REQUEST_400, "The transfer coding is not chunked alone");
      }
      coded = true;
    }
  }
}
