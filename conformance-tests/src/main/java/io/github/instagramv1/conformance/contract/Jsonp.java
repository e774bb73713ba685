package io.github.instagramv1.conformance.contract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reply wrapped in a call of a JavaScript function. */
public final class Jsonp {
  private static final Pattern WRAPPED =
      Pattern.compile("(?:/\\*\\*/\\s*)?([\\w$.\\[\\]]+)\\((.*)\\);?\\s*", Pattern.DOTALL);

  private Jsonp() {}

  /** What stands inside the call of {@code callback}; empty if the text is no such call. */
  public static Optional<String> unwrap(String text, String callback) {
    Matcher matcher = WRAPPED.matcher(text);
    return matcher.matches() && matcher.group(1).equals(callback)
        ? Optional.of(matcher.group(2))
        : Optional.empty();
  }
}
