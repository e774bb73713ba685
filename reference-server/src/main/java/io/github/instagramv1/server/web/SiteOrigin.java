package io.github.instagramv1.server.web;

import io.github.instagramv1.server.forward.Forwarding;
import io.github.instagramv1.server.forward.TrustedProxies;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Finds where a client reaches the pages, by the same rules as the API's links. */
public final class SiteOrigin {
  private final Optional<String> publicUrl;
  private final TrustedProxies trustedProxies;

  public SiteOrigin(Optional<URI> publicUrl, TrustedProxies trustedProxies) {
    this.publicUrl = publicUrl.map(url -> url.toString().replaceAll("/$", ""));
    this.trustedProxies = trustedProxies;
  }

  /** What trusted proxies say of a request. */
  Forwarding forwarding(Request request) {
    return trustedProxies.of(
        peer(request),
        name -> {
          List<String> values = request.getHeaders().getValuesList(name);
          return values.isEmpty() ? Optional.empty() : Optional.of(String.join(",", values));
        });
  }

  /** Scheme and authority, without a final slash. */
  String of(Request request, Forwarding from) {
    return publicUrl.orElseGet(
        () ->
            from.scheme().orElseGet(() -> request.getHttpURI().getScheme())
                + "://"
                + from.authority()
                    .or(() -> Optional.ofNullable(request.getHeaders().get(HttpHeader.HOST)))
                    .orElseGet(() -> request.getHttpURI().getAuthority()));
  }

  private static InetAddress peer(Request request) {
    return request.getConnectionMetaData().getRemoteSocketAddress()
                instanceof InetSocketAddress peer
            && peer.getAddress() != null
        ? peer.getAddress()
        : InetAddress.getLoopbackAddress();
  }
}
