package io.github.instagramv1.contract.review.comparison;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Values in a sentence. */
public final class Phrase {
  public static final String OR = " or ";

  private static final int LONGEST = 80;

  private Phrase() {}

  /**
   * Returns a value in backticks; an empty text, and one with line breaks or backticks, as JSON.
   */
  public static String value(YamlValue value) {
    String text = value.isScalar() ? value.text() : value.json();
    boolean plain = !text.isEmpty() && text.chars().allMatch(each -> each >= ' ' && each != '`');
    return quoted(plain ? text : value.json().replace("`", "\\u0060"));
  }

  /** A text in backticks, cut where it is long. */
  public static String quoted(String text) {
    return "`" + (text.length() > LONGEST ? text.substring(0, LONGEST - 3) + "..." : text) + "`";
  }

  /** Texts in backticks: "`a`, `b` and `c`". */
  public static String list(Collection<String> texts) {
    return list(texts, " and ");
  }

  /**
   * Returns texts in backticks, with another separator before the last one.
   *
   * @param last the separator before the last one
   */
  public static String list(Collection<String> texts, String last) {
    List<String> quoted = texts.stream().map(Phrase::quoted).toList();
    int size = quoted.size();
    return size < 2
        ? String.join("", quoted)
        : String.join(", ", quoted.subList(0, size - 1)) + last + quoted.get(size - 1);
  }

  /** Returns a noun and the texts that it names: "the scope `a`" or "the scopes `a` and `b`". */
  public static String named(String noun, Collection<String> texts) {
    return "the " + noun + (texts.size() == 1 ? " " : "s ") + list(texts);
  }

  /**
   * Returns the expression that reads a property in the generated client, or the Java variable that
   * holds a parameter.
   */
  public static String accessor(YamlValue schema) {
    String name = camel(PlaceTitle.wireName(schema));
    return schema
        .parent()
        .filter(each -> each.key().equals("properties"))
        .flatMap(YamlValue::parent)
        .map(each -> lowerFirst(camel(each.key())) + "." + name + "()")
        .orElse(lowerFirst(name));
  }

  /** Returns a wire name as a Java name. */
  public static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    boolean upper = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        upper = true;
      } else {
        camel.append(upper && !camel.isEmpty() ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return camel.isEmpty() ? "value" : camel.toString();
  }

  /** Returns a wire value as a Java constant. */
  static String constant(String value) {
    return value.replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT);
  }

  /** Returns a name with a small first letter. */
  public static String lowerFirst(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
