package io.github.instagramv1.client.value;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all {@link ApiObject}s have in common. A builder makes objects such as a
 * server sends them, for tests and fakes. No property must be set; one that is missing fails when
 * it is read, as with a server that left it out.
 *
 * @param <B> the builder itself
 */
public abstract class ObjectBuilder<B extends ObjectBuilder<B>> {
  private final Map<String, Object> properties;

  /** Begins with the properties of an object, or with nothing. */
  protected ObjectBuilder(@Nullable ApiObject object) {
    properties = object == null ? new LinkedHashMap<>() : object.json().toMap();
  }

  /**
   * Sets a property by its name in the JSON, be it one that the contract does not know.
   *
   * @param value a text, number, boolean, collection, map with texts as keys, {@link ApiObject},
   *     {@link Instant} for UNIX seconds, or null; anything else, such as NaN, counts by its {@code
   *     toString()}
   */
  public B property(String name, @Nullable Object value) {
    properties.put(name, json(value));
    return itself();
  }

  /** Takes a property out. */
  public B without(String name) {
    properties.remove(name);
    return itself();
  }

  /** What was set. */
  protected final Content content() {
    return new Content(JsonObject.of(properties), Place.RESPONSE);
  }

  @SuppressWarnings("unchecked") // That is what B says.
  private B itself() {
    return (B) this;
  }

  private static @Nullable Object json(@Nullable Object value) {
    if (value == null || value instanceof Boolean || value instanceof String) {
      return value;
    }
    if (value instanceof ApiObject object) {
      return object.json();
    }
    if (value instanceof Instant time) {
      return Long.toString(time.getEpochSecond());
    }
    if (value instanceof Collection<?> items) {
      Object[] list = items.stream().map(ObjectBuilder::json).toArray();
      return Collections.unmodifiableList(Arrays.asList(list));
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> values = new LinkedHashMap<>();
      map.forEach((name, each) -> values.put(name.toString(), json(each)));
      return JsonObject.of(values);
    }
    return value instanceof Number number ? number(number) : value.toString();
  }

  /** Numbers are as a reader would make them, so that objects are equal however they were made. */
  private static Object number(Number number) {
    try {
      return JsonReader.read(number instanceof Float ? "" + number.doubleValue() : "" + number);
    } catch (IOException e) {
      // Such as NaN.
      return number.toString();
    }
  }
}
