package io.github.instagramv1.contract.lint.rule.example;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An id that the API generated: 41 bits of milliseconds, 13 of a shard, 10 of a sequence. A media
 * id also has the id of the owner.
 *
 * @param number the 64 bits
 * @param owner the id after the underscore; empty if there is none
 */
record SerialId(long number, String owner) {
  private static final Pattern FORM = Pattern.compile("(\\d{15,19})(?:_(\\d+))?");
  private static final Instant EPOCH = Instant.ofEpochMilli(1_314_220_021_721L);
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  static Optional<SerialId> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String owner = matcher.group(2) == null ? "" : matcher.group(2);
    return Optional.of(new SerialId(Long.parseUnsignedLong(matcher.group(1)), owner));
  }

  /** When it was made, in decimal UNIX seconds, as {@code created_time} has it. */
  String createdTime() {
    Instant made = EPOCH.plus(Duration.ofMillis(number >>> 23));
    return Long.toString(made.getEpochSecond());
  }

  /** The number in base 64, as links have it. */
  String shortcode() {
    StringBuilder digits = new StringBuilder();
    for (long rest = number; rest != 0; rest >>>= 6) {
      digits.insert(0, DIGITS.charAt((int) (rest & 63)));
    }
    return digits.toString();
  }
}
