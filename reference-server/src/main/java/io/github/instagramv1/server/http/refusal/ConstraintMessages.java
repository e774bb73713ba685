package io.github.instagramv1.server.http.refusal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes error messages for invalid parameters, with the names of the contract. */
final class ConstraintMessages {
  private ConstraintMessages() {}

  static String of(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(ConstraintMessages::of)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String of(ConstraintViolation<?> violation) {
    String name = wireName(violation);
    if (name.equals("count")) {
      return "Count must be larger than zero.";
    }
    return violation.getInvalidValue() == null
        ? "Missing parameter %s.".formatted(name)
        : "The parameter %s %s.".formatted(name, violation.getMessage());
  }

  private static String wireName(ConstraintViolation<?> violation) {
    String method = "";
    String parameter = "";
    int index = 0;
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.METHOD) {
        method = node.getName();
      } else if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
        index = node.as(Path.ParameterNode.class).getParameterIndex();
      }
    }
    for (Class<?> api : violation.getRootBeanClass().getInterfaces()) {
      for (Method candidate : api.getMethods()) {
        if (candidate.getName().equals(method)) {
          return wireName(candidate.getParameters()[index]);
        }
      }
    }
    return parameter;
  }

  private static String wireName(Parameter parameter) {
    return Stream.of(parameter.getAnnotations())
        .map(
            annotation ->
                annotation instanceof QueryParam query
                    ? query.value()
                    : annotation instanceof PathParam path
                        ? path.value()
                        : annotation instanceof FormParam form ? form.value() : "")
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(parameter.getName());
  }
}
