package io.github.instagramv1.client.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The type of a value in the contract, and the conversion of other types to it: servers send
 * numbers as texts, texts as numbers, {@code 12.0} for {@code 12}, or {@code "true"} for {@code
 * true}.
 *
 * @param phrase the expected type
 * @param conversion of a value that is not null; returns null if it cannot be converted
 */
record Shape<T>(String phrase, Function<Object, T> conversion) {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9]{1,400}(\\.[0-9]{1,400})?([eE][-+]?[0-9]{1,3})?");
  private static final int MOST_DIGITS = 40;

  static final Shape<String> TEXT = new Shape<>("a text", Shape::text);
  static final Shape<Integer> INTEGER =
      new Shape<>("a whole number of 32 bits", value -> toInt(toLong(value)));
  static final Shape<Long> LONG = new Shape<>("a whole number of 64 bits", Shape::toLong);
  static final Shape<Double> DOUBLE = new Shape<>("a number", Shape::toDouble);
  static final Shape<Boolean> BOOLEAN = new Shape<>("true or false", Shape::toBoolean);
  static final Shape<Instant> UNIX_SECONDS =
      new Shape<>("a time in UNIX seconds", value -> toInstant(toLong(value)));
  static final Shape<JsonObject> OBJECT = new Shape<>("an object", Shape::object);
  static final Shape<List<?>> LIST = new Shape<>("a list", Shape::list);
  static final Shape<Object> ANY = new Shape<>("a value", JsonObject::plain);

  /**
   * Reads a value.
   *
   * @param value null if missing
   * @throws PropertyException if it is missing, or cannot be converted
   */
  T read(Object value, Place place) {
    if (value == null) {
      throw new PropertyException(place, "is missing or null, but must be " + phrase);
    }
    T read = conversion.apply(value);
    if (read == null) {
      throw new PropertyException(place, "is " + phraseOf(value) + ", but must be " + phrase);
    }
    return read;
  }

  /** Returns the type of a value for messages, without the value. */
  private static String phraseOf(Object value) {
    if (value instanceof Unreadable unreadable) {
      return unreadable.phrase();
    }
    if (value instanceof String) {
      return "a text";
    }
    if (value instanceof Number) {
      return "a number";
    }
    if (value instanceof Boolean) {
      return "a boolean";
    }
    return value instanceof List ? "a list" : "an object";
  }

  private static String text(Object value) {
    if (value instanceof String text) {
      return text;
    }
    BigDecimal number = value instanceof Number ? exactly(value) : null;
    return number == null ? null : plain(number);
  }

  /** Returns {@code 514276} for an id that was sent as {@code 514276.0} or {@code 5.14276E5}. */
  private static String plain(BigDecimal number) {
    BigDecimal brief = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    boolean handy = Math.abs((long) brief.scale()) <= MOST_DIGITS;
    return handy ? brief.toPlainString() : brief.toString();
  }

  private static Integer toInt(Long number) {
    return number == null || number != number.intValue() ? null : (Integer) number.intValue();
  }

  private static Long toLong(Object value) {
    if (value instanceof Integer || value instanceof Long) {
      return ((Number) value).longValue();
    }
    BigDecimal number = exactly(value);
    if (number != null && number.signum() == 0) {
      return 0L;
    }
    try {
      boolean fits = number != null && number.precision() - (long) number.scale() <= MOST_DIGITS;
      return fits ? (Long) number.longValueExact() : null;
    } catch (ArithmeticException e) {
      return null;
    }
  }

  private static Instant toInstant(Long seconds) {
    try {
      return seconds == null ? null : Instant.ofEpochSecond(seconds);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Double toDouble(Object value) {
    if (value instanceof Double number) {
      return number;
    }
    BigDecimal number = exactly(value);
    double near = number == null ? Double.NaN : number.doubleValue();
    return Double.isFinite(near) ? (Double) near : null;
  }

  private static BigDecimal exactly(Object value) {
    if (value instanceof BigDecimal number) {
      return number;
    }
    if (value instanceof BigInteger number) {
      return new BigDecimal(number);
    }
    if (value instanceof Double number) {
      return BigDecimal.valueOf(number);
    }
    if (value instanceof Number number) {
      return BigDecimal.valueOf(number.longValue());
    }
    if (value instanceof String text) {
      String stripped = text.strip();
      return NUMBER.matcher(stripped).matches() ? new BigDecimal(stripped) : null;
    }
    return null;
  }

  private static Boolean toBoolean(Object value) {
    if (value instanceof Boolean truth) {
      return truth;
    }
    String text = value instanceof String || value instanceof Number ? text(value) : null;
    if (text == null) {
      return null;
    }
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> null;
    };
  }

  /** Accepts an empty list, because PHP writes an object without properties as a list. */
  private static JsonObject object(Object value) {
    boolean nothing = value instanceof List<?> list && list.isEmpty();
    return nothing ? JsonObject.EMPTY : value instanceof JsonObject object ? object : null;
  }

  /** Accepts an empty object, because some languages write a list without items as an object. */
  private static List<?> list(Object value) {
    boolean nothing = value instanceof JsonObject object && object.isEmpty();
    return nothing ? List.of() : value instanceof List<?> list ? list : null;
  }
}
