package io.github.instagramv1.conformance.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template resource of this package: a page and its parts. A line {@code <!-- part: name -->}
 * begins a part, which ends before the next such line, without the line end; <code>${key}</code> is
 * a placeholder for a value. Values other than {@link Markup} are escaped, and placeholders inside
 * values are ignored.
 */
final class Template {
  private static final Pattern PART = Pattern.compile("(?m)^<!-- part: ([a-z-]+) -->\n");
  private static final Pattern KEY = Pattern.compile("\\$\\{([a-zA-Z]+)}");

  private final Map<String, String> parts = new HashMap<>();

  Template(String resource) {
    String text = resource(resource);
    Matcher matcher = PART.matcher(text);
    boolean more = matcher.find();
    while (more) {
      String name = matcher.group(1);
      int begin = matcher.end();
      more = matcher.find();
      parts.put(
          name, text.substring(begin, more ? matcher.start() : text.length()).stripTrailing());
    }
  }

  /** Returns a text resource of this package, with lines that end with line feeds. */
  static String resource(String name) {
    try (InputStream stream = Template.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("There is no resource " + name + ".");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns a part with its values.
   *
   * @throws IllegalArgumentException if there is no such part, or its keys are not those of the
   *     values
   */
  Markup fill(String name, Map<String, ?> values) {
    String part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("The template has no part " + name + ".");
    }
    Set<String> keys = new HashSet<>();
    String filled =
        KEY.matcher(part)
            .replaceAll(
                match -> {
                  keys.add(match.group(1));
                  return Matcher.quoteReplacement(markup(values.get(match.group(1))));
                });
    if (!keys.equals(values.keySet())) {
      throw new IllegalArgumentException(
          "Part " + name + " takes " + keys + ", not " + values.keySet() + ".");
    }
    return new Markup(filled);
  }

  private static String markup(Object value) {
    return (value instanceof Markup markup ? markup : Markup.text(value)).value();
  }
}
