package io.github.instagramv1.client;

import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Checks the address of a proxy. Messages do not quote the address, because it may contain a
 * password.
 */
final class ProxyAddress {
  private static final int HIGHEST_PORT = 65_535;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]*");
  private static final Pattern IPV6 = Pattern.compile("\\[?[0-9a-fA-F:.]+(?:%\\w+)?]?");

  private ProxyAddress() {}

  /**
   * Returns the address.
   *
   * @throws IllegalArgumentException if the host or the port is invalid
   */
  static InetSocketAddress of(String host, int port) {
    Objects.requireNonNull(host, "The host of the proxy must not be null");
    if (port < 1 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException(
          "The port of the proxy must be between 1 and " + HIGHEST_PORT + ", not " + port);
    }
    if (NAME.matcher(host).matches()) {
      return new InetSocketAddress(host, port);
    }
    if (IPV6.matcher(host).matches() && host.indexOf(':') >= 0) {
      InetSocketAddress address = new InetSocketAddress(host, port);
      if (!address.isUnresolved()) {
        return address;
      }
    }
    throw new IllegalArgumentException(
        "The host of the proxy must be a host name or an IP address alone, such as proxy.example:"
            + " without scheme, user name, port, path and blanks");
  }
}
