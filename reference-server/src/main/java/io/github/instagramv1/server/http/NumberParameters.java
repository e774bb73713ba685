package io.github.instagramv1.server.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Parses numbers as the contract defines them. A whole number that is too large for its type
 * becomes the largest value of the type, because the API caps large counts instead of refusing
 * them.
 */
public final class NumberParameters implements ParamConverterProvider {
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,100}");
  private static final Pattern DECIMAL =
      Pattern.compile(
          "[-+]?([0-9]{1,100}(\\.[0-9]{0,100})?|\\.[0-9]{1,100})([eE][-+]?[0-9]{1,3})?");

  @Override
  @SuppressWarnings("unchecked")
  public <T> ParamConverter<T> getConverter(
      Class<T> rawType, Type genericType, Annotation[] annotations) {
    if (rawType == Integer.class) {
      return (ParamConverter<T>)
          new Converter<>(text -> (int) saturated(text, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }
    if (rawType == Long.class) {
      return (ParamConverter<T>)
          new Converter<>(text -> saturated(text, Long.MIN_VALUE, Long.MAX_VALUE));
    }
    if (rawType == Double.class) {
      return (ParamConverter<T>) new Converter<>(NumberParameters::decimal);
    }
    return null;
  }

  /**
   * Returns a parser for a type of number, which throws IllegalArgumentException for invalid texts;
   * empty for other types.
   */
  @SuppressWarnings("unchecked")
  public static Optional<Function<String, Object>> reader(Class<?> type) {
    ParamConverter<Object> converter =
        (ParamConverter<Object>) new NumberParameters().getConverter(type, type, new Annotation[0]);
    return Optional.ofNullable(converter).map(found -> found::fromString);
  }

  private static long saturated(String text, long least, long most) {
    if (!WHOLE.matcher(text).matches()) {
      throw new IllegalArgumentException("no whole number");
    }
    return new BigInteger(text)
        .max(BigInteger.valueOf(least))
        .min(BigInteger.valueOf(most))
        .longValueExact();
  }

  private static double decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException("no number");
    }
    return Double.parseDouble(text);
  }

  private record Converter<T>(Function<String, T> read) implements ParamConverter<T> {
    @Override
    public T fromString(String value) {
      return value == null ? null : read.apply(value);
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
