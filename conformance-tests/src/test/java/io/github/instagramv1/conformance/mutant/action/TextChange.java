package io.github.instagramv1.conformance.mutant.action;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A change of a text that no regular expression makes. */
@SuppressWarnings("ImmutableEnumChecker") // The lambdas have no state.
enum TextChange {
  @JsonProperty("lower-case")
  LOWER_CASE(text -> text.toLowerCase(Locale.ROOT)),
  @JsonProperty("upper-case")
  UPPER_CASE(text -> text.toUpperCase(Locale.ROOT)),
  /** Composes letters and marks. */
  @JsonProperty("composed")
  COMPOSED(text -> Normalizer.normalize(text, Normalizer.Form.NFC)),
  /** Reads the bytes of UTF-8 as Latin-1. */
  @JsonProperty("latin-1")
  LATIN_1(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)),
  /** Writes seconds since 1970 in ISO 8601. */
  @JsonProperty("iso-time")
  ISO_TIME(text -> Instant.ofEpochSecond(Long.parseLong(text)).toString());

  private final UnaryOperator<String> change;

  TextChange(UnaryOperator<String> change) {
    this.change = change;
  }

  String of(String text) {
    return change.apply(text);
  }
}
