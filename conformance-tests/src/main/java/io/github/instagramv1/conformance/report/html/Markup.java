package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.report.Printable;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Text that is HTML or XML already. Only {@link #text} and {@link Template} make it. */
record Markup(String value) {
  static final Markup NONE = new Markup("");

  /** Escaped, so that it reads as it is, between tags and in a quoted attribute. */
  static Markup text(Object text) {
    return new Markup(
        Printable.text(String.valueOf(text))
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;"));
  }

  /** One after the other. */
  static Collector<Markup, ?, Markup> joining() {
    return Collectors.collectingAndThen(
        Collectors.mapping(Markup::value, Collectors.joining()), Markup::new);
  }
}
