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
 * The superclass of the builders of all {@link ApiObject}s. A builder creates objects like those
 * that a server sends, for tests and fakes. No property is mandatory; reading a missing property
 * fails, as after a response without it.
 *
 * @param <B> the builder itself
 */
public abstract class ObjectBuilder<B extends ObjectBuilder<B>> {
  private final Map<String, Object> properties;

  /** Creates a builder with the properties of an object, or without properties. */
  protected ObjectBuilder(@Nullable ApiObject object) {
    properties = object == null ? new LinkedHashMap<>() : object.json().toMap();
  }

  /**
   * Sets a property by its name in the JSON, which need not be in the contract.
   *
   * @param value a text, number, boolean, collection, map with texts as keys, {@link ApiObject},
   *     {@link Instant} for UNIX seconds, or null; other values, such as NaN, are converted with
   *     {@code toString()}
   */
  public B property(String name, @Nullable Object value) {
    properties.put(name, json(value));
    return itself();
  }

  /** Removes a property. */
  public B without(String name) {
    properties.remove(name);
    return itself();
  }

  /** Returns the properties that were set. */
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

  /**
   * Converts a number to the type that a reader returns, so that equality does not depend on how an
   * object was created.
   */
  private static Object number(Number number) {
    try {
      return JsonReader.read(number instanceof Float ? "" + number.doubleValue() : "" + number);
    } catch (IOException e) {
      // Such as NaN.
      return number.toString();
    }
  }
}
