package io.github.instagramv1.client.value;

import io.github.instagramv1.client.redaction.Redaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An object of a response. It is immutable, thread-safe, and equal to another object of the same
 * class with the same JSON.
 *
 * <p>An optional or nullable property is an {@link Optional}; a list is never null and has no null
 * items. If a server omits a required property, or sends a value of another type, only the method
 * that returns the property throws {@link PropertyException}, so all other properties can still be
 * read. Some values of another type are converted: a number in a string, a string instead of a
 * number, {@code 12.0} for {@code 12}, and an empty list for an empty object.
 */
public abstract class ApiObject {
  private final Content content;

  /** Creates an object from its JSON, which is read when a property is read. */
  protected ApiObject(Content content) {
    this.content = content;
  }

  /**
   * Returns the properties that the contract does not define, by their names in the JSON. A value
   * is a text, number, boolean, list or map, or null. A number is an {@code Integer}, {@code Long}
   * or {@code Double} if it keeps all digits, otherwise a {@code BigInteger} or {@code BigDecimal}.
   * A number of more than 1,000 digits, and a value nested more than 100 levels deep, is replaced
   * by a text that says so.
   */
  public final Map<String, Object> unknownFields() {
    Map<String, Object> fields = content.objectOrNothing().toMap();
    fields.keySet().removeAll(properties());
    fields.replaceAll((name, value) -> JsonObject.plain(value));
    return Collections.unmodifiableMap(fields);
  }

  /**
   * Returns the JSON text of this object, with unknown properties and all digits of numbers. {@code
   * fromJson} reads an equal object from it, provided that the response is nested at most 100
   * levels deep. The text may contain secrets, such as the access token in the URL of a next page.
   */
  public final String toJson() {
    return JsonWriter.text(content.value());
  }

  /** Returns the names of the properties that the contract defines. */
  protected abstract Set<String> properties();

  /** Returns the content of a property, whether it is an object or not. */
  protected final Content child(String name) {
    return content.child(name);
  }

  /** Returns a required text. */
  protected final String promisedText(String name) {
    return required(name, Shape.TEXT);
  }

  /** Returns a text, if present. */
  protected final Optional<String> optionalText(String name) {
    return optional(name, Shape.TEXT);
  }

  /** Returns a required number of 32 bits. */
  protected final int promisedInteger(String name) {
    return required(name, Shape.INTEGER);
  }

  /** Returns a number of 32 bits, if present. */
  protected final Optional<Integer> optionalInteger(String name) {
    return optional(name, Shape.INTEGER);
  }

  /** Returns a required number of 64 bits. */
  protected final long promisedLong(String name) {
    return required(name, Shape.LONG);
  }

  /** Returns a number of 64 bits, if present. */
  protected final Optional<Long> optionalLong(String name) {
    return optional(name, Shape.LONG);
  }

  /** Returns a required number. */
  protected final double promisedDouble(String name) {
    return required(name, Shape.DOUBLE);
  }

  /** Returns a number, if present. */
  protected final Optional<Double> optionalDouble(String name) {
    return optional(name, Shape.DOUBLE);
  }

  /** Returns a required boolean. */
  protected final boolean promisedBoolean(String name) {
    return required(name, Shape.BOOLEAN);
  }

  /** Returns a boolean, if present. */
  protected final Optional<Boolean> optionalBoolean(String name) {
    return optional(name, Shape.BOOLEAN);
  }

  /** Returns a required value of any type. */
  protected final Object promisedValue(String name) {
    return required(name, Shape.ANY);
  }

  /** Returns a value of any type, if present. */
  protected final Optional<Object> optionalValue(String name) {
    return optional(name, Shape.ANY);
  }

  /** Returns a required time in decimal UNIX seconds. */
  protected final Instant promisedInstant(String name) {
    return required(name, Shape.UNIX_SECONDS);
  }

  /** Returns a time in decimal UNIX seconds, if present. */
  protected final Optional<Instant> optionalInstant(String name) {
    return optional(name, Shape.UNIX_SECONDS);
  }

  /** Returns a required object. */
  protected final <T> T promisedObject(String name, Function<Content, T> type) {
    return type.apply(content.child(name).asObject());
  }

  /**
   * Returns an object, if present. An empty list counts as absent, because some languages write an
   * absent object as an empty list.
   */
  protected final <T> Optional<T> optionalObject(String name, Function<Content, T> type) {
    Object value = content.child(name).value();
    boolean nothing = value == null || (value instanceof List<?> list && list.isEmpty());
    return nothing ? Optional.empty() : Optional.of(promisedObject(name, type));
  }

  /**
   * Returns the objects of a list, without nulls. An item that is not an object becomes an object
   * whose properties cannot be read.
   */
  protected final <T> List<T> listObjects(String name, Function<Content, T> type) {
    return list(name, (item, place) -> type.apply(new Content(item, place).orObject()));
  }

  /** Returns the texts of a list, without nulls. */
  protected final List<String> listTexts(String name) {
    return scalars(name, Shape.TEXT);
  }

  /** Returns the 32-bit numbers of a list, without nulls. */
  protected final List<Integer> listIntegers(String name) {
    return scalars(name, Shape.INTEGER);
  }

  /** Returns the 64-bit numbers of a list, without nulls. */
  protected final List<Long> listLongs(String name) {
    return scalars(name, Shape.LONG);
  }

  /** Returns the numbers of a list, without nulls. */
  protected final List<Double> listDoubles(String name) {
    return scalars(name, Shape.DOUBLE);
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof ApiObject that
        && getClass() == that.getClass()
        && Objects.equals(content.value(), that.content.value());
  }

  @Override
  public final int hashCode() {
    return Objects.hashCode(content.value());
  }

  /** Returns the content for users, without the query strings of URLs and without secrets. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + Redaction.property("", JsonObject.plain(content.value()));
  }

  final JsonObject json() {
    return content.objectOrNothing();
  }

  private <T> T required(String name, Shape<T> shape) {
    Content child = content.child(name);
    return shape.read(child.value(), child.place());
  }

  private <T> Optional<T> optional(String name, Shape<T> shape) {
    Content child = content.child(name);
    return child.value() == null
        ? Optional.empty()
        : Optional.of(shape.read(child.value(), child.place()));
  }

  private <T> List<T> scalars(String name, Shape<T> shape) {
    return list(name, shape::read);
  }

  private <T> List<T> list(String name, BiFunction<Object, Place, T> reading) {
    Content list = content.child(name);
    if (list.value() == null) {
      return List.of();
    }
    List<?> items = Shape.LIST.read(list.value(), list.place());
    List<T> read = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) != null) {
        read.add(reading.apply(items.get(i), list.place().item(i)));
      }
    }
    return Collections.unmodifiableList(read);
  }
}
