package io.github.instagramv1.contract.review.difference.value;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The relation between the values of two types or formats. */
public enum ValueRange {
  /** Either has all values of the other. */
  SAME,
  /** The new one has all values of the old one, and more. */
  WIDER,
  /** The old one has all values of the new one, and more. */
  NARROWER,
  /** Neither is known to have all values of the other. */
  OTHER;

  private static final List<String> INTEGERS = List.of("int32", "int64", "");
  private static final List<String> NUMBERS = List.of("float", "double", "");
  private static final Set<String> PLAIN = Set.of("integer", "number", "boolean", "string");

  /** Formats of texts, each with the one that has all of its values. */
  private static final Map<String, String> WIDER_FORMATS =
      Map.of(
          "uri", "uri-reference",
          "iri", "iri-reference",
          "email", "idn-email",
          "hostname", "idn-hostname");

  /** Formats that do not restrict values. */
  private static final Set<String> HINTS = Set.of("", "password", "text", "textarea", "markdown");

  /** Compares the types of two schemas. */
  public static ValueRange ofTypes(Direction direction, ValuePair schemas) {
    String before = type(schemas.before());
    String after = type(schemas.after());
    if (before.equals(after)) {
      return SAME;
    }
    if (before.isEmpty() || includes(after, before, direction, schemas)) {
      return before.isEmpty() ? NARROWER : WIDER;
    }
    return after.isEmpty() ? WIDER : includes(before, after, direction, schemas) ? NARROWER : OTHER;
  }

  private static boolean includes(
      String wide, String narrow, Direction direction, ValuePair schemas) {
    boolean text =
        direction == Direction.REQUEST && schemas.before().pointer().contains("/parameters/");
    return (wide.equals("number") && narrow.equals("integer"))
        // A parameter is sent as text, whatever its type.
        || (text && wide.equals("string") && PLAIN.contains(narrow));
  }

  /** Returns the type that a schema states, or that its keywords show. */
  static String type(YamlValue schema) {
    String type = schema.text("type");
    if (!type.isEmpty()) {
      return type;
    }
    return schema.get("properties").isPresent()
        ? "object"
        : schema.get("items").isPresent() ? "array" : "";
  }

  /** Compares two formats of one type. */
  static ValueRange ofFormats(String type, String before, String after) {
    return switch (type) {
      case "integer" -> ofRanks(rank(INTEGERS, before), rank(INTEGERS, after));
      case "number" -> ofRanks(rank(NUMBERS, before), rank(NUMBERS, after));
      default -> ofTexts(before, after);
    };
  }

  private static int rank(List<String> formats, String format) {
    int rank = formats.indexOf(format);
    return rank < 0 ? formats.size() - 1 : rank;
  }

  private static ValueRange ofRanks(int before, int after) {
    return before == after ? SAME : before < after ? WIDER : NARROWER;
  }

  private static ValueRange ofTexts(String before, String after) {
    boolean anyBefore = HINTS.contains(before);
    boolean anyAfter = HINTS.contains(after);
    if ((anyBefore && anyAfter) || before.equals(after)) {
      return SAME;
    }
    if (anyAfter || after.equals(WIDER_FORMATS.get(before))) {
      return WIDER;
    }
    return anyBefore || before.equals(WIDER_FORMATS.get(after)) ? NARROWER : OTHER;
  }
}
