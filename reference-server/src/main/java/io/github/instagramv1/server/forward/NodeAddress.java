package io.github.instagramv1.server.forward;

import com.google.common.net.InetAddresses;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** IP addresses as proxies write them. No name is ever looked up. */
final class NodeAddress {
  /** {@code [v6]}, {@code [v6]:port} or {@code v4:port}; ports may be obfuscated. */
  private static final Pattern WITH_PORT =
      Pattern.compile("(?:\\[([^\\]]*)\\](?::[\\w.-]+)?|([0-9.]+):[\\w.-]+)");

  private NodeAddress() {}

  /** Returns the address of a literal; an IPv4 address inside an IPv6 one is that of IPv4. */
  static Optional<InetAddress> literal(String text) {
    return text.contains("%") || !InetAddresses.isInetAddress(text)
        ? Optional.empty()
        : Optional.of(InetAddresses.forString(text));
  }

  /**
   * Returns the address of a node, with or without port; empty for a name, {@code unknown} and the
   * like.
   */
  static Optional<InetAddress> ofNode(String node) {
    Matcher matcher = WITH_PORT.matcher(node);
    if (matcher.matches()) {
      return literal(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
    return literal(node);
  }
}
