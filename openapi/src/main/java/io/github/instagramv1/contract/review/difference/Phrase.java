package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values in a sentence. */
final class Phrase {
  private static final int LONGEST = 80;

  private Phrase() {}

  /** A text in backticks, or {@code none}. */
  static String orNone(String text) {
    return text.isEmpty() ? "none" : quoted(text);
  }

  /** A value in backticks, or {@code none}. */
  static String orNone(Optional<YamlValue> value) {
    return value.map(each -> quoted(each.isScalar() ? each.text() : each.json())).orElse("none");
  }

  static String quoted(String text) {
    return "`" + (text.length() > LONGEST ? text.substring(0, LONGEST - 3) + "..." : text) + "`";
  }

  static String list(Collection<String> texts) {
    return texts.isEmpty()
        ? "none"
        : texts.stream().map(Phrase::quoted).collect(Collectors.joining(", "));
  }

  /**
   * The expression that reads a property in the generated Java, or the Java variable that holds a
   * parameter.
   */
  static String getter(YamlValue schema) {
    String name = camel(Subject.wireName(schema));
    return member(
        schema, "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "()");
  }

  /** The same in the generated client, whose objects of replies name their accessors plainly. */
  static String accessor(YamlValue schema) {
    return member(schema, camel(Subject.wireName(schema)) + "()");
  }

  private static String member(YamlValue schema, String call) {
    Optional<YamlValue> holder =
        schema.parent().filter(each -> each.key().equals("properties")).flatMap(YamlValue::parent);
    return holder
        .map(each -> lowerFirst(camel(each.key())) + "." + call)
        .orElse(lowerFirst(camel(Subject.wireName(schema))));
  }

  /** A wire name as a Java name. */
  static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    boolean upper = false;
    for (char c : name.toCharArray()) {
      if (!Character.isLetterOrDigit(c)) {
        upper = true;
      } else {
        camel.append(upper && !camel.isEmpty() ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return camel.isEmpty() ? "value" : camel.toString();
  }

  /** The name of the enum that a property or parameter has in the generated Java. */
  static String enumType(YamlValue schema) {
    String name = camel(Subject.wireName(schema));
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Enum";
  }

  /** A wire value as a Java constant. */
  static String constant(String value) {
    return value.replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT);
  }

  static String lowerFirst(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
