package io.github.instagramv1.conformance.mutant.action;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.function.ToLongFunction;

/** Converts a text to a number that is compared with bounds. */
@SuppressWarnings("ImmutableEnumChecker") // The lambdas have no state.
enum Measure {
  /** The number in the text; 0 if the text is not a number. */
  @JsonProperty("value")
  VALUE(text -> text.matches("-?[0-9]{1,18}") ? Long.parseLong(text) : 0),
  @JsonProperty("code-points")
  CODE_POINTS(text -> text.codePointCount(0, text.length())),
  @JsonProperty("utf-16")
  UTF_16(String::length),
  @JsonProperty("utf-8")
  UTF_8(text -> text.getBytes(StandardCharsets.UTF_8).length);

  private final ToLongFunction<String> measure;

  Measure(ToLongFunction<String> measure) {
    this.measure = measure;
  }

  long of(String text) {
    return measure.applyAsLong(text);
  }
}
