package io.github.instagramv1.server.dataexport;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;

/**
 * Times as exports write them: UNIX seconds, or a date with a time, which is UTC unless it says.
 */
final class Moments {
  private static final long MILLIS_BEGIN = 100_000_000_000L;

  private Moments() {}

  /** Returns UNIX seconds; empty if there is no time. */
  static OptionalLong of(JsonNode node) {
    if (node.isIntegralNumber() && node.canConvertToLong()) {
      return number(node.longValue());
    }
    return node.isTextual() ? text(node.textValue().strip()) : OptionalLong.empty();
  }

  private static OptionalLong number(long number) {
    if (number <= 0) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(number < MILLIS_BEGIN ? number : number / 1000);
  }

  private static OptionalLong text(String text) {
    if (text.matches("[0-9]{1,13}")) {
      return number(Long.parseLong(text));
    }
    String iso = text.replace(' ', 'T');
    try {
      return number(
          iso.matches(".*T.*(Z|[+-][0-9]{2}:?[0-9]{2})")
              ? OffsetDateTime.parse(iso.replaceFirst("([+-][0-9]{2})([0-9]{2})$", "$1:$2"))
                  .toEpochSecond()
              : LocalDateTime.parse(iso).toEpochSecond(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return OptionalLong.empty();
    }
  }
}
