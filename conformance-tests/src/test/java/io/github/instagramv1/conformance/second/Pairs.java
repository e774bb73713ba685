package io.github.instagramv1.conformance.second;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parameters in the order in which they came, decoded. */
record Pairs(List<Pair> list) {

  /** One parameter. */
  record Pair(String name, String value) {}

  /** Reads {@code a=b&c=d}; {@code null} has none. */
  static Pairs parse(String text) {
    List<Pair> list = new ArrayList<>();
    if (text != null) {
      for (String part : text.split("&", -1)) {
        int equals = part.indexOf('=');
        if (!part.isEmpty()) {
          String name = equals < 0 ? part : part.substring(0, equals);
          list.add(new Pair(decode(name), equals < 0 ? "" : decode(part.substring(equals + 1))));
        }
      }
    }
    return new Pairs(list);
  }

  static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  Optional<String> value(String name, boolean lastWins) {
    return list.stream()
        .filter(pair -> pair.name().equals(name))
        .map(Pair::value)
        .reduce((first, second) -> lastWins ? second : first);
  }

  /** Returns the parameters without some names. */
  Pairs without(String... names) {
    return new Pairs(list.stream().filter(pair -> !List.of(names).contains(pair.name())).toList());
  }

  /** Returns the parameters with an additional one. */
  Pairs with(String name, String value) {
    List<Pair> more = new ArrayList<>(list);
    more.add(new Pair(name, value));
    return new Pairs(more);
  }

  @Override
  public String toString() {
    return list.stream()
        .map(pair -> encode(pair.name()) + "=" + encode(pair.value()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
