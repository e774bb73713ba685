package io.github.instagramv1.server.http;

import io.github.instagramv1.server.forward.Forwarding;
import io.github.instagramv1.server.forward.TrustedProxies;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/**
 * Finds the scheme and authority under which a client reaches the server: a configured public URL,
 * or what a trusted proxy forwards, or the Host header. Finds the client's address likewise.
 */
final class Origin {
  private final Optional<URI> publicUrl;
  private final TrustedProxies trustedProxies;

  Origin(Optional<URI> publicUrl, TrustedProxies trustedProxies) {
    this.publicUrl = publicUrl;
    this.trustedProxies = trustedProxies;
  }

  /**
   * The origin of a request.
   *
   * @param connection the request as Jetty received it, for the address of its peer
   */
  String of(ContainerRequestContext request, Request connection) {
    if (publicUrl.isPresent()) {
      String url = publicUrl.get().toString();
      return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
    URI asRequested = RequestState.of(request).asRequested();
    Forwarding forwarding = forwarding(request, connection);
    String scheme = forwarding.scheme().orElseGet(asRequested::getScheme);
    String authority =
        forwarding
            .authority()
            .or(() -> Optional.ofNullable(request.getHeaderString(HttpHeaders.HOST)))
            .orElseGet(asRequested::getRawAuthority);
    return scheme + "://" + authority;
  }

  /** The address of the client: the peer, or the first before the trusted proxies. */
  InetAddress client(ContainerRequestContext request, Request connection) {
    return forwarding(request, connection).client();
  }

  private Forwarding forwarding(ContainerRequestContext request, Request connection) {
    return trustedProxies.of(
        peer(connection), name -> Optional.ofNullable(request.getHeaderString(name)));
  }

  /** The other end of a connection. */
  static InetAddress peer(Request connection) {
    return connection.getConnectionMetaData().getRemoteSocketAddress()
                instanceof InetSocketAddress peer
            && peer.getAddress() != null
        ? peer.getAddress()
        : InetAddress.getLoopbackAddress();
  }
}
