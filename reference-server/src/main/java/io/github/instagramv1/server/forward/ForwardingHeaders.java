package io.github.instagramv1.server.forward;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The forwarding headers of one request. Every value is text that a client may have written.
 *
 * @param values the value of a header by its name; several values in their order, joined by commas;
 *     empty if there is none
 */
record ForwardingHeaders(Function<String, Optional<String>> values) {
  private static final String FORWARDED = "Forwarded";
  private static final String FOR = "X-Forwarded-For";
  private static final String PROTO = "X-Forwarded-Proto";
  private static final String HOST = "X-Forwarded-Host";

  private static final Pattern AUTHORITY =
      Pattern.compile(
          "(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9.])?|\\[[0-9A-Fa-f:.]{2,45}\\])(?::[0-9]{1,5})?");

  /** Returns whether there is {@code Forwarded}. */
  boolean hasStandard() {
    return values.apply(FORWARDED).isPresent();
  }

  /** Returns whether there is any of the older headers. */
  boolean hasCustomary() {
    return Stream.of(FOR, PROTO, HOST).anyMatch(name -> values.apply(name).isPresent());
  }

  /** Returns the hops in {@code Forwarded}, nearest first; none if it is unreadable. */
  List<Hop> standard() {
    List<Hop> hops = new ArrayList<>();
    ForwardedElements.parse(values.apply(FORWARDED).orElse("")).orElse(List.of()).stream()
        .map(ForwardingHeaders::hop)
        .forEach(hop -> hops.add(0, hop));
    return hops;
  }

  private static Hop hop(Map<String, String> element) {
    return new Hop(
        Optional.ofNullable(element.get("for")).flatMap(NodeAddress::ofNode),
        Optional.ofNullable(element.get("proto")).flatMap(ForwardingHeaders::scheme),
        Optional.ofNullable(element.get("host")).flatMap(ForwardingHeaders::authority));
  }

  /**
   * Returns the hops in the older headers, nearest first. Each proxy appends to the right. If a
   * list is shorter than the number of hops, its first value applies to all further hops, because a
   * proxy that passes a header on unchanged adds nothing.
   */
  List<Hop> customary() {
    List<String> clients = list(FOR);
    List<String> schemes = list(PROTO);
    List<String> authorities = list(HOST);
    int length = Math.max(clients.size(), Math.max(schemes.size(), authorities.size()));
    List<Hop> hops = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      hops.add(
          new Hop(
              i < clients.size() ? NodeAddress.ofNode(clients.get(i)) : Optional.empty(),
              nearestOrLast(schemes, i).flatMap(ForwardingHeaders::scheme),
              nearestOrLast(authorities, i).flatMap(ForwardingHeaders::authority)));
    }
    return hops;
  }

  private static Optional<String> nearestOrLast(List<String> nearestFirst, int hop) {
    return nearestFirst.isEmpty()
        ? Optional.empty()
        : Optional.of(nearestFirst.get(Math.min(hop, nearestFirst.size() - 1)));
  }

  private List<String> list(String name) {
    List<String> nearestFirst = new ArrayList<>();
    values
        .apply(name)
        .ifPresent(
            value ->
                Stream.of(value.split(",", -1))
                    .map(String::strip)
                    .forEach(each -> nearestFirst.add(0, each)));
    return nearestFirst;
  }

  private static Optional<String> scheme(String text) {
    String scheme = text.toLowerCase(Locale.ROOT);
    return scheme.equals("http") || scheme.equals("https") ? Optional.of(scheme) : Optional.empty();
  }

  private static Optional<String> authority(String text) {
    return AUTHORITY.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }
}
