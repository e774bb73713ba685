package io.github.instagramv1.server.forward;

import com.google.common.net.InetAddresses;
import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of IP addresses: one address, or all that share their first bits with it.
 *
 * @param network an address of the range
 * @param bits how many bits are shared: 0 to 32 for IPv4, 0 to 128 for IPv6
 */
public record AddressRange(InetAddress network, int bits) {
  private static final Pattern PREFIX = Pattern.compile("[0-9]{1,3}");

  /**
   * Parses a range.
   *
   * @param text an IPv4 or IPv6 address, alone or followed by {@code /} and a number of bits
   * @throws IllegalArgumentException if it is invalid; host names are invalid
   */
  public static AddressRange parse(String text) {
    String[] parts = text.strip().split("/", -1);
    Optional<InetAddress> network = NodeAddress.literal(parts[0]);
    if (network.isEmpty() || parts.length > 2) {
      throw invalid();
    }
    int most = network.get().getAddress().length * Byte.SIZE;
    if (parts.length == 1) {
      return new AddressRange(network.get(), most);
    }
    if (!PREFIX.matcher(parts[1]).matches() || Integer.parseInt(parts[1]) > most) {
      throw invalid();
    }
    return new AddressRange(network.get(), Integer.parseInt(parts[1]));
  }

  private static IllegalArgumentException invalid() {
    return new IllegalArgumentException(
        "A trusted proxy must be an IP address or a range in CIDR notation, such as 10.0.0.0/8 or"
            + " fd00::/8.");
  }

  /** Returns whether an address lies in the range. One of the other family does not. */
  public boolean contains(InetAddress address) {
    byte[] one = network.getAddress();
    byte[] other = address.getAddress();
    if (one.length != other.length) {
      return false;
    }
    int shift = one.length * Byte.SIZE - bits;
    return new BigInteger(1, one)
        .shiftRight(shift)
        .equals(new BigInteger(1, other).shiftRight(shift));
  }

  /** The range as it is written, such as {@code 10.0.0.0/8}. */
  @Override
  public String toString() {
    return InetAddresses.toAddrString(network) + "/" + bits;
  }
}
