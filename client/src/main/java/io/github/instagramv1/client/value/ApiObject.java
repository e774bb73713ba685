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
 * An object of a response. It does not change, is equal to another of the same class and JSON, and
 * can be shared between threads.
 *
 * <p>What the contract leaves open is an {@link Optional}; a list is never null and has no null
 * items. What the contract promises is returned as it is. Should a server leave a promised property
 * out, or send a value of another type, only the method that returns it throws {@link
 * PropertyException}, so the rest can still be read. A number in a text, a text that is a number,
 * {@code 12.0} for {@code 12}, and an empty list for an empty object are read as what is promised.
 */
public abstract class ApiObject {
  private final Content content;

  /** Makes an object of its JSON, which is looked into when a property is read. */
  protected ApiObject(Content content) {
    this.content = content;
  }

  /**
   * What the server sent beyond the contract, by its name in the JSON: a text, number, boolean,
   * list or map each, or null. A number is an {@code Integer}, {@code Long} or {@code Double} where
   * that keeps all its digits, else a {@code BigInteger} or {@code BigDecimal}. A number of more
   * than 1,000 digits, and what is nested more than 100 levels deep, is a text that says so.
   */
  public final Map<String, Object> unknownFields() {
    Map<String, Object> fields = content.objectOrNothing().toMap();
    fields.keySet().removeAll(properties());
    fields.replaceAll((name, value) -> JsonObject.plain(value));
    return Collections.unmodifiableMap(fields);
  }

  /**
   * The JSON text of this object, unknown properties and all digits of numbers included. {@code
   * fromJson} makes an equal object of it, as long as nothing in the response is nested more than
   * 100 levels deep. It may hold secrets, such as the access token in the URL of a next page.
   */
  public final String toJson() {
    return JsonWriter.text(content.value());
  }

  /** The names of the properties that the contract knows. */
  protected abstract Set<String> properties();

  /** What a property holds, be it an object or not. */
  protected final Content child(String name) {
    return content.child(name);
  }

  /** A promised text. */
  protected final String promisedText(String name) {
    return required(name, Shape.TEXT);
  }

  /** A text, if there is one. */
  protected final Optional<String> optionalText(String name) {
    return optional(name, Shape.TEXT);
  }

  /** A promised number of 32 bits. */
  protected final int promisedInteger(String name) {
    return required(name, Shape.INTEGER);
  }

  /** A number of 32 bits, if there is one. */
  protected final Optional<Integer> optionalInteger(String name) {
    return optional(name, Shape.INTEGER);
  }

  /** A promised number of 64 bits. */
  protected final long promisedLong(String name) {
    return required(name, Shape.LONG);
  }

  /** A number of 64 bits, if there is one. */
  protected final Optional<Long> optionalLong(String name) {
    return optional(name, Shape.LONG);
  }

  /** A promised number. */
  protected final double promisedDouble(String name) {
    return required(name, Shape.DOUBLE);
  }

  /** A number, if there is one. */
  protected final Optional<Double> optionalDouble(String name) {
    return optional(name, Shape.DOUBLE);
  }

  /** A promised boolean. */
  protected final boolean promisedBoolean(String name) {
    return required(name, Shape.BOOLEAN);
  }

  /** A boolean, if there is one. */
  protected final Optional<Boolean> optionalBoolean(String name) {
    return optional(name, Shape.BOOLEAN);
  }

  /** A promised value of any type. */
  protected final Object promisedValue(String name) {
    return required(name, Shape.ANY);
  }

  /** A value of any type, if there is one. */
  protected final Optional<Object> optionalValue(String name) {
    return optional(name, Shape.ANY);
  }

  /** A promised time in decimal UNIX seconds. */
  protected final Instant promisedInstant(String name) {
    return required(name, Shape.UNIX_SECONDS);
  }

  /** A time in decimal UNIX seconds, if there is one. */
  protected final Optional<Instant> optionalInstant(String name) {
    return optional(name, Shape.UNIX_SECONDS);
  }

  /** A promised object. */
  protected final <T> T promisedObject(String name, Function<Content, T> type) {
    return type.apply(content.child(name).asObject());
  }

  /** An object, if there is one. An empty list is none: some languages write nothing like that. */
  protected final <T> Optional<T> optionalObject(String name, Function<Content, T> type) {
    Object value = content.child(name).value();
    boolean nothing = value == null || (value instanceof List<?> list && list.isEmpty());
    return nothing ? Optional.empty() : Optional.of(promisedObject(name, type));
  }

  /**
   * The objects of a list, without nulls. An item that is no object becomes one whose properties
   * can't be read.
   */
  protected final <T> List<T> listObjects(String name, Function<Content, T> type) {
    return list(name, (item, place) -> type.apply(new Content(item, place).orObject()));
  }

  /** The texts of a list, without nulls. */
  protected final List<String> listTexts(String name) {
    return scalars(name, Shape.TEXT);
  }

  /** The numbers of 32 bits of a list, without nulls. */
  protected final List<Integer> listIntegers(String name) {
    return scalars(name, Shape.INTEGER);
  }

  /** The numbers of 64 bits of a list, without nulls. */
  protected final List<Long> listLongs(String name) {
    return scalars(name, Shape.LONG);
  }

  /** The numbers of a list, without nulls. */
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

  /** Returns the content for users. URLs are without their query strings; secrets are hidden. */
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
