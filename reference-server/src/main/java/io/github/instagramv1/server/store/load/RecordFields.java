package io.github.instagramv1.server.store.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;

/** The values of a record in a file. */
final class RecordFields {
  private final JsonNode values;

  RecordFields(JsonNode values) {
    this.values = values;
  }

  /** Returns an id, which is decimal text. */
  long id(String name) {
    String text = text(name);
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("the value " + name + " is not an id", e);
    }
  }

  Long idOrNull(String name) {
    return values.has(name) ? (Long) id(name) : null;
  }

  String text(String name) {
    JsonNode value = values.path(name);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("the value " + name + " is missing or is not a text");
    }
    return value.asText();
  }

  /** Bytes, which are text in base 64. */
  byte[] bytes(String name) {
    try {
      return Base64.getDecoder().decode(text(name));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the value " + name + " is not in base 64", e);
    }
  }

  String textOrNull(String name) {
    return values.has(name) ? text(name) : null;
  }

  long number(String name) {
    JsonNode value = values.path(name);
    if (!value.isIntegralNumber()) {
      throw new IllegalArgumentException("the value " + name + " is missing or is not a number");
    }
    return value.asLong();
  }

  Long numberOrNull(String name) {
    return values.has(name) ? (Long) number(name) : null;
  }

  int flag(String name) {
    long value = number(name);
    if (value != 0 && value != 1) {
      throw new IllegalArgumentException("the value " + name + " is not 0 or 1");
    }
    return (int) value;
  }

  double decimal(String name) {
    JsonNode value = values.path(name);
    if (!value.isNumber()) {
      throw new IllegalArgumentException("the value " + name + " is missing or is not a number");
    }
    return value.asDouble();
  }

  Double decimalOrNull(String name) {
    return values.has(name) ? (Double) decimal(name) : null;
  }
}
