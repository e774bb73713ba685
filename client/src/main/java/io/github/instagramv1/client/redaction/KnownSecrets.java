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
 * Finds secrets that are known by their value, in any case and encoded in any way. Shorter ones
 * than 8 characters would be found in ordinary words.
 */
final class KnownSecrets {
  static final int SHORTEST = 8;

  private KnownSecrets() {}

  /** Marks where one stands in the text as it came. */
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
