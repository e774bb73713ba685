package io.github.instagramv1.conformance.integration;

import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.call.ApiResponse;
import io.github.instagramv1.client.call.ApiTransport;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/** Describes the operations as the client sends them when every parameter is set. */
final class ClientShapes {
  /**
   * The parameter types of the setters that are called. Some parameters also have setters with a
   * type of the client, which set the same value.
   */
  private static final Set<Class<?>> WIRE =
      Set.of(String.class, Integer.class, Long.class, Double.class);

  private ClientShapes() {}

  static Shape of(ContractShapes.Entry entry) throws ReflectiveOperationException {
    Class<?> api = Class.forName("io.github.instagramv1.client.api." + entry.apiName());
    Class<?> type =
        Class.forName(api.getName() + "$" + capitalize(entry.operationId()) + "Request");
    Constructor<?> constructor = type.getConstructors()[0];
    Object[] required = new Object[constructor.getParameterCount()];
    for (int i = 0; i < required.length; i++) {
      required[i] = value(constructor.getParameterTypes()[i], i);
    }
    Object request = constructor.newInstance(required);
    for (Method setter : type.getMethods()) {
      if (setter.getReturnType() == type && WIRE.contains(setter.getParameterTypes()[0])) {
        setter.invoke(request, value(setter.getParameterTypes()[0], 0));
      }
    }
    Recorder recorder = new Recorder();
    api.getMethod(entry.operationId(), type)
        .invoke(api.getConstructor(ApiTransport.class).newInstance(recorder), request);
    return shape(recorder.call, entry.shape().path());
  }

  private static Shape shape(ApiCall<?> call, String template) {
    SortedSet<String> parameters = new TreeSet<>();
    call.query().keySet().forEach(name -> parameters.add("query:" + name));
    call.form().keySet().forEach(name -> parameters.add("form:" + name));
    String[] sent = call.path().split("/", -1);
    String[] written = template.split("/", -1);
    for (int i = 0; i < sent.length && i < written.length; i++) {
      if (sent[i].startsWith("value")) {
        parameters.add("path:" + written[i].substring(1, written[i].length() - 1));
        sent[i] = written[i];
      }
    }
    return new Shape(
        call.method(), String.join("/", sent), parameters, call.response().getSimpleName());
  }

  private static Object value(Class<?> type, int index) {
    if (type == Integer.class) {
      return index;
    }
    if (type == Long.class) {
      return (long) index;
    }
    return type == Double.class ? (Object) (double) index : "value" + index;
  }

  private static String capitalize(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static final class Recorder implements ApiTransport {
    private ApiCall<?> call;

    @Override
    public <T> ApiResponse<T> exchange(ApiCall<T> sent) {
      call = sent;
      return new ApiResponse<>(null, null, 1);
    }

    @Override
    public <T> CompletableFuture<ApiResponse<T>> exchangeAsync(ApiCall<T> sent) {
      return CompletableFuture.completedFuture(exchange(sent));
    }
  }
}
