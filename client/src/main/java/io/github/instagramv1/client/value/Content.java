package io.github.instagramv1.client.value;

import java.io.IOException;

/** The JSON from which an {@link ApiObject} is read. Immutable. */
public final class Content {
  private final Object value;
  private final Place place;

  Content(Object value, Place place) {
    this.value = value;
    this.place = place;
  }

  /**
   * Reads a whole response.
   *
   * @param json UTF-8, UTF-16 or UTF-32; bytes that are not UTF-8 become U+FFFD
   * @throws IOException if it is not JSON; {@link NestedTooDeeply} if it is nested too deeply
   */
  public static Content parse(byte[] json) throws IOException {
    return new Content(JsonReader.read(json), Place.RESPONSE);
  }

  /**
   * Reads a JSON text.
   *
   * @throws IllegalArgumentException if it is not a JSON object
   */
  public static Content parse(String json) {
    try {
      if (JsonReader.read(json) instanceof JsonObject object) {
        return new Content(object, Place.RESPONSE);
      }
    } catch (IOException e) {
      // Its message quotes the text, which may hold a token.
    }
    throw new IllegalArgumentException("The text is not a JSON object");
  }

  /** Returns whether the content is an object. */
  public boolean isObject() {
    return value instanceof JsonObject;
  }

  /** Returns whether the content is an object with a property, which may be null. */
  public boolean has(String name) {
    return value instanceof JsonObject object && object.has(name);
  }

  /**
   * Returns the object.
   *
   * @throws PropertyException if it is not an object
   */
  JsonObject object() {
    return Shape.OBJECT.read(value, place);
  }

  /**
   * Returns the content as an object.
   *
   * @throws PropertyException if it is not an object
   */
  Content asObject() {
    return new Content(object(), place);
  }

  /** Returns the content, converted to an object if possible. */
  Content orObject() {
    JsonObject object = Shape.OBJECT.conversion().apply(value);
    return object == null ? this : new Content(object, place);
  }

  /** Returns the object, or an empty one if the content is not an object. */
  JsonObject objectOrNothing() {
    return value instanceof JsonObject object ? object : JsonObject.EMPTY;
  }

  /** Returns the content of a property, whether it is an object or not. */
  Content child(String name) {
    return new Content(object().get(name), place.property(name));
  }

  Object value() {
    return value;
  }

  Place place() {
    return place;
  }

  /** Returns no part of the content, because it may contain secrets. */
  @Override
  public String toString() {
    return "Content[" + place + "]";
  }
}
