package io.github.instagramv1.server.http;

import io.github.instagramv1.server.forward.Forwarding;
import io.github.instagramv1.server.forward.TrustedProxies;
import io.github.instagramv1.server.settings.ServerSettings;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Request;

/**
 * Finds the scheme and authority under which a client reaches the server: a configured public URL,
 * or what a trusted proxy forwards, or the Host header. Finds the client's address likewise.
 */
public final class Origin {
  private final Optional<String> publicUrl;
  private final TrustedProxies trustedProxies;

  Origin(Optional<URI> publicUrl, TrustedProxies trustedProxies) {
    this.publicUrl = publicUrl.map(url -> url.toString().replaceAll("/$", ""));
    this.trustedProxies = trustedProxies;
  }

  /** Returns the origins for some settings. */
  public static Origin of(ServerSettings settings) {
    return new Origin(settings.publicUrl(), TrustedProxies.parse(settings.trustedProxies()));
  }

  /** Returns the forwarding values of trusted proxies for a request. */
  public Forwarding forwarding(Request request) {
    return trustedProxies.of(
        peer(request),
        name -> {
          List<String> values = request.getHeaders().getValuesList(name);
          return values.isEmpty() ? Optional.empty() : Optional.of(String.join(",", values));
        });
  }

  /**
   * Returns the origin of a request, without a final slash.
   *
   * @param from the forwarding values of trusted proxies
   */
  public String of(Request request, Forwarding from) {
    return of(
        request.getHttpURI().getScheme(),
        request.getHttpURI().getAuthority(),
        Optional.ofNullable(request.getHeaders().get(HttpHeaders.HOST)),
        () -> from);
  }

  /**
   * Returns the origin of a request.
   *
   * @param connection the request as Jetty received it, for the address of its peer
   */
  String of(ContainerRequestContext request, Request connection) {
    URI asRequested = RequestState.of(request).asRequested();
    return of(
        asRequested.getScheme(),
        asRequested.getRawAuthority(),
        Optional.ofNullable(request.getHeaderString(HttpHeaders.HOST)),
        () -> forwarding(request, connection));
  }

  private String of(
      String scheme, String target, Optional<String> host, Supplier<Forwarding> forwarding) {
    return publicUrl.orElseGet(
        () -> {
          Forwarding from = forwarding.get();
          return from.scheme().orElse(scheme)
              + "://"
              + from.authority().or(() -> host).orElse(target);
        });
  }

  private Forwarding forwarding(ContainerRequestContext request, Request connection) {
    return trustedProxies.of(
        peer(connection), name -> Optional.ofNullable(request.getHeaderString(name)));
  }

  /**
   * Returns the address of the client: the peer, or the first address before the trusted proxies.
   */
  InetAddress client(ContainerRequestContext request, Request connection) {
    return forwarding(request, connection).client();
  }

  /** Returns the peer of a connection. */
  static InetAddress peer(Request connection) {
    return connection.getConnectionMetaData().getRemoteSocketAddress()
                instanceof InetSocketAddress peer
            && peer.getAddress() != null
        ? peer.getAddress()
        : InetAddress.getLoopbackAddress();
  }
}
