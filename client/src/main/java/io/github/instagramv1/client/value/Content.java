package io.github.instagramv1.client.value;

import java.io.IOException;

/** The JSON that an {@link ApiObject} is read from. It does not change. */
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
   * @param json UTF-8, UTF-16 or UTF-32; bytes that are no UTF-8 become U+FFFD
   * @throws IOException if it is not JSON; {@link NestedTooDeeply} if it is too deep to be read
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

  /** Whether it is an object. */
  public boolean isObject() {
    return value instanceof JsonObject;
  }

  /** Whether it is an object that has a property, be it null. */
  public boolean has(String name) {
    return value instanceof JsonObject object && object.has(name);
  }

  /**
   * The object.
   *
   * @throws PropertyException if it is none
   */
  JsonObject object() {
    return Shape.OBJECT.read(value, place);
  }

  /**
   * The content, with an object in it.
   *
   * @throws PropertyException if it is none
   */
  Content asObject() {
    return new Content(object(), place);
  }

  /** The content, with an object in it if it can be taken for one. */
  Content orObject() {
    JsonObject object = Shape.OBJECT.conversion().apply(value);
    return object == null ? this : new Content(object, place);
  }

  /** The object, or an empty one where something else stands. */
  JsonObject objectOrNothing() {
    return value instanceof JsonObject object ? object : JsonObject.EMPTY;
  }

  /** What a property holds, an object or not. */
  Content child(String name) {
    return new Content(object().get(name), place.property(name));
  }

  Object value() {
    return value;
  }

  Place place() {
    return place;
  }

  /** Nothing of the content: it may hold secrets. */
  @Override
  public String toString() {
    return "Content[" + place + "]";
  }
}
