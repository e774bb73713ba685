package io.github.instagramv1.server.http;

import io.github.instagramv1.server.forward.Forwarding;
import io.github.instagramv1.server.forward.TrustedProxies;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.server.Request;

/**
 * Finds the scheme and authority under which a client reaches the server: a configured public URL,
 * or what a trusted proxy forwards, or the Host header. Finds the client's address likewise.
 */
public final class Origin {
  private final Optional<URI> publicUrl;
  private final TrustedProxies trustedProxies;

  Origin(Optional<URI> publicUrl, TrustedProxies trustedProxies) {
    this.publicUrl = publicUrl;
    this.trustedProxies = trustedProxies;
  }

  /** Finds origins as settings say. */
  public static Origin of(ServerSettings settings) {
    return new Origin(settings.publicUrl(), TrustedProxies.parse(settings.trustedProxies()));
  }

  /**
   * The origin of a request.
   *
   * @param connection the request as Jetty received it, for the address of its peer
   */
  String of(ContainerRequestContext request, Request connection) {
    URI asRequested = RequestState.of(request).asRequested();
    return of(
        asRequested.getScheme(),
        asRequested.getRawAuthority(),
        name -> Optional.ofNullable(request.getHeaderString(name)),
        connection);
  }

  /**
   * The origin of a request.
   *
   * @param scheme of the request
   * @param target the authority of the request's target
   * @param headers the value of a header, or of several of one name separated by commas
   */
  public String of(
      String scheme,
      String target,
      Function<String, Optional<String>> headers,
      Request connection) {
    if (publicUrl.isPresent()) {
      String url = publicUrl.get().toString();
      return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
    Forwarding forwarding = trustedProxies.of(peer(connection), headers);
    String authority =
        forwarding.authority().or(() -> headers.apply(HttpHeaders.HOST)).orElse(target);
    return forwarding.scheme().orElse(scheme) + "://" + authority;
  }

  /** The address of the client: the peer, or the first before the trusted proxies. */
  InetAddress client(ContainerRequestContext request, Request connection) {
    return trustedProxies
        .of(peer(connection), name -> Optional.ofNullable(request.getHeaderString(name)))
        .client();
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
