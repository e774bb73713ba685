package io.github.instagramv1.client.redaction;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds secrets by their known values, in any case and any encoding. Secrets of fewer than 8
 * characters are not searched, because ordinary words could contain them.
 */
final class KnownSecrets {
  static final int SHORTEST = 8;

  private KnownSecrets() {}

  /** Marks the positions of a secret in the original text. */
  static void mark(List<DecodedText> layers, String secret, BitSet hidden) {
    if (secret.length() < SHORTEST) {
      return;
    }
    Pattern sought = anyOf(secret, encoded(secret));
    layers.forEach(layer -> mark(layer, sought, hidden));
    mark(layers.get(layers.size() - 1), anyOf(DecodedText.of(secret).toString()), hidden);
  }

  private static void mark(DecodedText text, Pattern sought, BitSet hidden) {
    Matcher matcher = sought.matcher(text.toString());
    while (matcher.find()) {
      hidden.set(text.from(matcher.start()), text.to(matcher.end() - 1));
    }
  }

  private static String encoded(String secret) {
    return URLEncoder.encode(secret, StandardCharsets.UTF_8);
  }

  /** A blank may be written as a plus sign. */
  private static Pattern anyOf(String... spellings) {
    return Pattern.compile(
        Stream.of(spellings)
            .flatMap(text -> Stream.of(text, text.replace(' ', '+')))
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
