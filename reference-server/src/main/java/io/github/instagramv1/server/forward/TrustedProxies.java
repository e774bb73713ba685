package io.github.instagramv1.server.forward;

import java.net.InetAddress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Follows a request back through the trusted proxies to the first untrusted address. The server
 * trusts each such proxy about the hop before it only: of several values the proxy's own is the
 * last, and values further left count only as long as the hops between are trusted.
 *
 * @param ranges the addresses of the trusted proxies
 */
public record TrustedProxies(List<AddressRange> ranges) {

  public TrustedProxies {
    ranges = List.copyOf(ranges);
  }

  /**
   * Parses the ranges of trusted proxies.
   *
   * @throws IllegalArgumentException if a text is not a range
   */
  public static TrustedProxies parse(Collection<String> ranges) {
    return new TrustedProxies(ranges.stream().map(AddressRange::parse).toList());
  }

  /**
   * Returns the trusted information about a request.
   *
   * @param peer the peer of the connection
   * @param values the value of a header by its name, several joined by commas in their order
   */
  public Forwarding of(InetAddress peer, Function<String, Optional<String>> values) {
    Forwarding direct = new Forwarding(peer, Optional.empty(), Optional.empty());
    if (!contains(peer)) {
      return direct;
    }
    ForwardingHeaders headers = new ForwardingHeaders(values);
    if (!headers.hasStandard()) {
      return follow(direct, headers.customary());
    }
    Forwarding standard = follow(direct, headers.standard());
    return headers.hasCustomary()
        ? common(direct, standard, follow(direct, headers.customary()))
        : standard;
  }

  /**
   * Returns the values on which both kinds of headers agree. A proxy that writes one kind passes
   * the other on as the client wrote it, and the server cannot know which kind this is.
   */
  private static Forwarding common(Forwarding direct, Forwarding one, Forwarding other) {
    return new Forwarding(
        one.client().equals(other.client()) ? one.client() : direct.client(),
        one.scheme().filter(scheme -> other.scheme().equals(Optional.of(scheme))),
        one.authority()
            .filter(
                authority -> other.authority().filter(authority::equalsIgnoreCase).isPresent()));
  }

  private Forwarding follow(Forwarding direct, List<Hop> nearestFirst) {
    Forwarding believed = direct;
    for (Hop hop : nearestFirst) {
      believed =
          new Forwarding(
              hop.client().orElse(believed.client()),
              hop.scheme().or(believed::scheme),
              hop.authority().or(believed::authority));
      if (hop.client().isEmpty() || !contains(hop.client().get())) {
        break;
      }
    }
    return believed;
  }

  private boolean contains(InetAddress address) {
    return ranges.stream().anyMatch(range -> range.contains(address));
  }
}
