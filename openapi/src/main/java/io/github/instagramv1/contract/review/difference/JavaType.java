package io.github.instagramv1.contract.review.difference;

/** The Java types that the project's generators choose. */
final class JavaType {
  private JavaType() {}

  /** The type of a plain value, by {@code type} and {@code format}. */
  static String of(String type, String format) {
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
            default -> "String";
          };
      default -> "Object";
    };
  }
}
