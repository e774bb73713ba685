package io.github.instagramv1.client.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON object as received. Values are a {@code String}, {@code Integer}, {@code Long}, {@code
 * BigInteger}, {@code Double}, {@code BigDecimal}, {@code Boolean}, {@code JsonObject}, {@code
 * List} of these, {@link Unreadable}, or null.
 */
final class JsonObject {
  static final JsonObject EMPTY = new JsonObject();

  /** Names and values alternate: far smaller than a map, and as fast for few properties. */
  private final Object[] entries;

  /** Stores the array without a copy. */
  JsonObject(Object... entries) {
    this.entries = entries;
  }

  static JsonObject of(Map<String, Object> values) {
    Object[] entries = new Object[2 * values.size()];
    int i = 0;
    for (Map.Entry<String, Object> value : values.entrySet()) {
      entries[i++] = value.getKey();
      entries[i++] = value.getValue();
    }
    return new JsonObject(entries);
  }

  /** Returns the value of a property, the last of several with one name; null without one. */
  Object get(String name) {
    int place = place(name);
    return place < 0 ? null : entries[place + 1];
  }

  boolean has(String name) {
    return place(name) >= 0;
  }

  boolean isEmpty() {
    return entries.length == 0;
  }

  /** Returns the properties in the order of their names. */
  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], entries[i + 1]);
    }
    return map;
  }

  /** Returns a value with objects as maps. */
  static Object plain(Object value) {
    if (value instanceof JsonObject object) {
      Map<String, Object> map = object.toMap();
      map.replaceAll((name, each) -> plain(each));
      return Collections.unmodifiableMap(map);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(JsonObject::plain).toList();
    }
    return value instanceof Unreadable unreadable ? unreadable.phrase() : value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonObject that && toMap().equals(that.toMap());
  }

  @Override
  public int hashCode() {
    return toMap().hashCode();
  }

  private int place(String name) {
    for (int i = entries.length - 2; i >= 0; i -= 2) {
      if (name.equals(entries[i])) {
        return i;
      }
    }
    return -1;
  }
}
