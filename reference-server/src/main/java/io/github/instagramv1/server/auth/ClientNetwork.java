package io.github.instagramv1.server.auth;

import io.github.instagramv1.server.credential.CountKey;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The network by which a client without a known credential is counted: its IPv4 address, or the
 * first 64 bits of its IPv6 address, because a client usually controls all addresses of such a
 * network.
 */
public final class ClientNetwork {
  private static final int IPV6_BYTES = 8;

  private ClientNetwork() {}

  /** Returns the key of a client's network. */
  public static CountKey of(InetAddress client) {
    byte[] address = client.getAddress();
    byte[] network = address.length > IPV6_BYTES ? Arrays.copyOf(address, IPV6_BYTES) : address;
    return CountKey.of("network:" + HexFormat.of().formatHex(network));
  }
}
