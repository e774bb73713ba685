package io.github.instagramv1.server.direct;

import io.github.instagramv1.server.http.NumberParameters;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the operations of resources from the annotations of the generated interfaces. */
final class OperationTable {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  private OperationTable() {}

  /**
   * Returns the routes of the operations of some resources.
   *
   * @param resources the classes; one that implements no generated interface has no operation here
   * @param instances makes a resource of its class
   */
  static Routes of(Iterable<Class<?>> resources, Function<Class<?>, Object> instances) {
    Routes routes = new Routes();
    for (Class<?> resource : resources) {
      for (Class<?> api : resource.getInterfaces()) {
        Path base = api.getAnnotation(Path.class);
        if (base != null) {
          Object instance = instances.apply(resource);
          Stream.of(api.getMethods()).forEach(method -> add(routes, base, method, instance));
        }
      }
    }
    return routes;
  }

  private static void add(Routes routes, Path base, Method method, Object instance) {
    Path below = method.getAnnotation(Path.class);
    String path = base.value() + (below == null ? "" : below.value());
    List<String> variables = VARIABLE.matcher(path).results().map(OperationTable::name).toList();
    List<OperationParameter> parameters =
        Stream.of(method.getParameters())
            .map(parameter -> OperationParameter.of(parameter, NumberParameters::reader))
            .toList();
    routes.add(
        httpMethod(method),
        path,
        new Operation(method.getName(), handle(method, instance), variables, parameters));
  }

  private static String name(MatchResult variable) {
    return variable.group(1);
  }

  private static String httpMethod(Method method) {
    return Stream.of(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> Optional.ofNullable(type.getAnnotation(HttpMethod.class)))
        .flatMap(Optional::stream)
        .map(HttpMethod::value)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No HTTP method runs " + method));
  }

  private static MethodHandle handle(Method method, Object instance) {
    try {
      return MethodHandles.publicLookup()
          .unreflect(method)
          .bindTo(instance)
          .asSpreader(Object[].class, method.getParameterCount())
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Cannot run " + method, e);
    }
  }
}
