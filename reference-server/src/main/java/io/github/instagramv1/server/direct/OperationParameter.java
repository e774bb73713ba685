package io.github.instagramv1.server.direct;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Parameter;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A parameter of a generated method.
 *
 * @param name on the wire
 * @param source where it is read from
 * @param read makes a value of a text, and throws IllegalArgumentException where it cannot
 * @param check whether the contract allows a value, which may be null
 * @param fallback the value where the request has none; may be null
 */
record OperationParameter(
    String name,
    Source source,
    Function<String, Object> read,
    Predicate<Object> check,
    Object fallback) {

  /** The places of parameters. A field of a form may also be in the query string. */
  enum Source {
    PATH,
    QUERY,
    FORM
  }

  /**
   * Reads the annotations of a parameter.
   *
   * @param readers how a text is read as a type; empty for a type that is not known
   */
  static OperationParameter of(
      Parameter declared, Function<Class<?>, Optional<Function<String, Object>>> readers) {
    Function<String, Object> read =
        declared.getType() == String.class
            ? text -> text
            : readers
                .apply(declared.getType())
                .orElseThrow(() -> new IllegalStateException("Nothing reads " + declared));
    DefaultValue given = declared.getAnnotation(DefaultValue.class);
    Object fallback = given == null ? null : read.apply(given.value());
    Predicate<Object> check = ParameterCheck.of(declared.getAnnotations());
    if (declared.isAnnotationPresent(PathParam.class)) {
      String name = declared.getAnnotation(PathParam.class).value();
      return new OperationParameter(name, Source.PATH, read, check, fallback);
    }
    if (declared.isAnnotationPresent(QueryParam.class)) {
      String name = declared.getAnnotation(QueryParam.class).value();
      return new OperationParameter(name, Source.QUERY, read, check, fallback);
    }
    if (declared.isAnnotationPresent(FormParam.class)) {
      String name = declared.getAnnotation(FormParam.class).value();
      return new OperationParameter(name, Source.FORM, read, check, fallback);
    }
    throw new IllegalStateException("Nothing says where to read " + declared);
  }

  /**
   * Converts the text of a parameter, which may be missing.
   *
   * @param text null if there is none
   * @throws IllegalArgumentException if the contract does not allow it
   */
  Object value(String text) {
    Object value = text == null ? fallback : read.apply(text);
    if (!check.test(value)) {
      throw new IllegalArgumentException("not allowed");
    }
    return value;
  }
}
