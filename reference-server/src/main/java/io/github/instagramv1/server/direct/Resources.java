package io.github.instagramv1.server.direct;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.http.PageLinks;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;

/** Creates each resource once, with the arguments of its constructor. */
final class Resources {
  private final List<Object> services;
  private final CurrentRequest current;

  Resources(List<Object> services, CurrentRequest current) {
    this.services = List.copyOf(services);
    this.current = current;
  }

  Object make(Class<?> resource) {
    Constructor<?> constructor =
        Stream.of(resource.getConstructors())
            .filter(one -> one.isAnnotationPresent(Inject.class))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Nothing is injected into " + resource));
    Object[] arguments =
        Stream.of(constructor.getGenericParameterTypes()).map(this::argument).toArray();
    try {
      return constructor.newInstance(arguments);
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot make " + resource, e);
    }
  }

  private Object argument(Type type) {
    if (type == PageLinks.class) {
      return current.links();
    }
    if (type instanceof ParameterizedType generic
        && generic.getRawType() == Provider.class
        && generic.getActualTypeArguments()[0] == Caller.class) {
      return (Provider<Caller>) current::caller;
    }
    return services.stream()
        .filter(service -> service.getClass() == type)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no " + type));
  }
}
