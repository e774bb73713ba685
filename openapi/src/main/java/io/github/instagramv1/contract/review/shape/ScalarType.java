package io.github.instagramv1.contract.review.shape;

import io.github.instagramv1.contract.source.YamlValue;

/** The Java types that the project's generators choose for plain values. */
public final class ScalarType {
  private ScalarType() {}

  /** Returns the type of a schema, references followed. */
  public static String of(YamlValue schema) {
    return of(schema.text("type"), schema.text("format"));
  }

  /** Returns the type of a plain value, by {@code type} and {@code format}. */
  public static String of(String type, String format) {
    return switch (type) {
      case "integer" -> format.equals("int64") ? "Long" : "Integer";
      case "number" ->
          switch (format) {
            case "float" -> "Float";
            case "double" -> "Double";
            default -> "BigDecimal";
          };
      case "boolean" -> "Boolean";
      case "array" -> "List";
      case "string" ->
          switch (format) {
            case "date" -> "LocalDate";
            case "date-time" -> "OffsetDateTime";
            case "uuid" -> "UUID";
            case "binary" -> "File";
            case "byte" -> "byte[]";
            case "decimal" -> "BigDecimal";
            default -> "String";
          };
      default -> "Object";
    };
  }
}
