package io.github.instagramv1.contract.review.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of parts. Each part begins with a line {@code <!-- part: name -->}. In a part, <code>
 * ${key}</code> is replaced by a value: {@link Markup} as it is, anything else as escaped text.
 */
final class Template {
  private static final Pattern BEGIN = Pattern.compile("(?m)^<!-- part: (\\S+) -->\n");
  private static final Pattern KEY = Pattern.compile("\\$\\{(\\w+)}");

  private final Map<String, String> parts = new LinkedHashMap<>();

  /**
   * @param name of the resource in this package
   */
  Template(String name) {
    String[] texts = BEGIN.split(resource(name));
    int index = 1;
    for (Matcher begin = BEGIN.matcher(resource(name)); begin.find(); index++) {
      parts.put(begin.group(1), texts[index].stripTrailing());
    }
  }

  /** Returns the text of a resource in this package. */
  static String resource(String name) {
    try (InputStream stream = Template.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns a part with its values.
   *
   * @throws IllegalArgumentException where the part has other keys
   */
  Markup fill(String part, Map<String, ?> values) {
    String text = parts.get(part);
    TreeSet<String> unused = new TreeSet<>(values.keySet());
    StringBuilder filled = new StringBuilder();
    Matcher key = KEY.matcher(text);
    while (key.find()) {
      Object value = values.get(key.group(1));
      if (value == null) {
        throw new IllegalArgumentException(part + " needs " + key.group(1));
      }
      unused.remove(key.group(1));
      Markup markup = value instanceof Markup given ? given : Markup.text(value);
      key.appendReplacement(filled, Matcher.quoteReplacement(markup.html()));
    }
    if (!unused.isEmpty()) {
      throw new IllegalArgumentException(part + " does not use " + unused);
    }
    return new Markup(key.appendTail(filled).toString());
  }
}
