package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.report.Printable;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Text that is HTML or XML. Only {@link #text} and {@link Template} create it. */
record Markup(String value) {
  static final Markup NONE = new Markup("");

  /** Returns the escaped text of an object, for use between tags and in quoted attributes. */
  static Markup text(Object text) {
    return new Markup(
        Printable.text(String.valueOf(text))
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;"));
  }

  /** Returns a collector that concatenates markup. */
  static Collector<Markup, ?, Markup> joining() {
    return Collectors.collectingAndThen(
        Collectors.mapping(Markup::value, Collectors.joining()), Markup::new);
  }
}
