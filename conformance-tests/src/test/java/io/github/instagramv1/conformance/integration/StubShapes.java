package io.github.instagramv1.conformance.integration;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Describes the operations as the annotations of the generated interfaces declare them. */
final class StubShapes {
  private StubShapes() {}

  static Shape of(ContractShapes.Entry entry) throws ClassNotFoundException {
    Class<?> api = Class.forName("io.github.instagramv1.stub.api." + entry.apiName());
    Method method =
        Stream.of(api.getMethods())
            .filter(m -> m.getName().equals(entry.operationId()))
            .findFirst()
            .orElseThrow();
    SortedSet<String> parameters = new TreeSet<>();
    for (Parameter parameter : method.getParameters()) {
      parameters.add(describe(parameter));
    }
    return new Shape(
        httpMethod(method),
        path(api.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class)),
        parameters,
        method.getReturnType().getSimpleName());
  }

  private static String httpMethod(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (verb != null) {
        return verb.value();
      }
    }
    return "none";
  }

  private static String path(Path path) {
    return path == null ? "" : path.value();
  }

  private static String describe(Parameter parameter) {
    PathParam path = parameter.getAnnotation(PathParam.class);
    QueryParam query = parameter.getAnnotation(QueryParam.class);
    FormParam form = parameter.getAnnotation(FormParam.class);
    return path != null
        ? "path:" + path.value()
        : query != null ? "query:" + query.value() : "form:" + form.value();
  }
}
