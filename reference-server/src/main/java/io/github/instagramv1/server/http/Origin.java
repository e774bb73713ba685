package io.github.instagramv1.server.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/**
 * Finds the scheme and authority under which a caller reaches the server: a configured public URL,
 * or what a trusted proxy forwards, or the Host header.
 */
final class Origin {
  private final Optional<URI> publicUrl;
  private final Set<String> trustedProxies;

  Origin(Optional<URI> publicUrl, Set<String> trustedProxies) {
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
    String host = request.getHeaderString(HttpHeaders.HOST);
    String authority = host != null ? host : asRequested.getRawAuthority();
    String scheme = asRequested.getScheme();
    if (trustedProxies.contains(Request.getRemoteAddr(connection))) {
      scheme = forwarded(request, "X-Forwarded-Proto").orElse(scheme);
      authority = forwarded(request, "X-Forwarded-Host").orElse(authority);
    }
    return scheme + "://" + authority;
  }

  /** The value that the first proxy wrote. */
  private static Optional<String> forwarded(ContainerRequestContext request, String header) {
    return Optional.ofNullable(request.getHeaderString(header))
        .map(values -> values.split(",", 2)[0].strip())
        .filter(value -> !value.isEmpty());
  }
}
