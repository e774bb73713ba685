package io.github.instagramv1.server.transport;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codings in an {@code Accept-Encoding} header with their weights. Invalid elements are
 * ignored; of a repeated coding the last one counts.
 */
record AcceptedCodings(Map<String, Double> weights) {
  private static final Pattern ELEMENT =
      Pattern.compile(
          "([!#$%&'*+.^_`|~0-9A-Za-z-]+)(?:[ \\t]*;[ \\t]*[qQ]=(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?))?");

  AcceptedCodings {
    weights = Map.copyOf(weights);
  }

  static AcceptedCodings parse(List<String> values) {
    Map<String, Double> weights = new HashMap<>();
    for (String value : values) {
      for (String element : value.split(",", -1)) {
        Matcher matcher = ELEMENT.matcher(element.strip());
        if (matcher.matches()) {
          weights.put(
              matcher.group(1).toLowerCase(Locale.ROOT),
              matcher.group(2) == null ? 1 : Double.parseDouble(matcher.group(2)));
        }
      }
    }
    return new AcceptedCodings(weights);
  }

  /** Returns the weight of a coding that is named, or -1. */
  double explicit(String coding) {
    return weights.getOrDefault(coding, -1.0);
  }

  /**
   * Returns the weight of an uncompressed body: acceptable unless it is excluded by name or by
   * {@code *;q=0}.
   */
  double identity() {
    double named = explicit("identity");
    if (named >= 0) {
      return named;
    }
    return explicit("*") == 0 ? 0 : 1;
  }
}
