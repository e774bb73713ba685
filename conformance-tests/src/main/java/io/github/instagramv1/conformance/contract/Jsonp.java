package io.github.instagramv1.conformance.contract;

import java.util.Optional;

/** Unwraps responses in a call of a JavaScript function. */
public final class Jsonp {
  /** A prefix that prevents a response from being read as another kind of file. */
  private static final String GUARD = "/**/";

  private Jsonp() {}

  /** Returns the argument of the call of {@code callback}; empty if the text is not such a call. */
  public static Optional<String> unwrap(String text, String callback) {
    String call = text.startsWith(GUARD) ? text.substring(GUARD.length()).stripLeading() : text;
    String rest = call.startsWith(callback + "(") ? call.substring(callback.length() + 1) : "";
    String inner = rest.stripTrailing();
    String end = inner.endsWith(";") ? inner.substring(0, inner.length() - 1) : inner;
    return end.endsWith(")") ? Optional.of(end.substring(0, end.length() - 1)) : Optional.empty();
  }
}
