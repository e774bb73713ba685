package io.github.instagramv1.server.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
      scheme = forwarded(request, "proto", "X-Forwarded-Proto").orElse(scheme);
      authority = forwarded(request, "host", "X-Forwarded-Host").orElse(authority);
    }
    return scheme + "://" + authority;
  }

  /**
   * What the first proxy wrote.
   *
   * @param name the parameter of {@code Forwarded} (RFC 7239), which is preferred
   * @param header the header that was customary before
   */
  private static Optional<String> forwarded(
      ContainerRequestContext request, String name, String header) {
    return first(request, "Forwarded")
        .flatMap(
            element ->
                Stream.of(element.split(";"))
                    .map(pair -> pair.strip().split("=", 2))
                    .filter(pair -> pair.length == 2 && pair[0].equalsIgnoreCase(name))
                    .map(pair -> pair[1].replace("\"", ""))
                    .findFirst())
        .or(() -> first(request, header))
        .filter(value -> !value.isEmpty());
  }

  private static Optional<String> first(ContainerRequestContext request, String header) {
    return Optional.ofNullable(request.getHeaderString(header))
        .map(values -> values.split(",", 2)[0].strip());
  }
}
