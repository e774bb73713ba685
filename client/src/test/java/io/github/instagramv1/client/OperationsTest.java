package io.github.instagramv1.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.client.call.ApiTransport;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that every operation of the contract has a method that sends every parameter at its place.
 */
class OperationsTest {
  private static final ContractFile CONTRACT = new ContractFile();

  /**
   * The types that are sent as they are; some parameters have a second setter that takes a value
   * class.
   */
  private static final Set<Class<?>> RAW_TYPES =
      Set.of(String.class, Integer.class, Long.class, Double.class);

  static Stream<ContractFile.Entry> operations() {
    return CONTRACT.operations().stream();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void sendsEveryParameterAtItsPlace(ContractFile.Entry entry) throws Exception {
    String id = entry.operation().getOperationId();
    Recorder recorder = new Recorder(call -> "{}");
    Class<?> api = Class.forName(apiClass(entry.operation().getTags().get(0)));
    Class<?> request = Class.forName(api.getName() + "$" + capital(id) + "Request");
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, String> query = new LinkedHashMap<>();
    String path = entry.path();
    List<Object> required = new ArrayList<>();
    for (Parameter parameter : CONTRACT.parameters(entry)) {
      Object value = parameter.getExamples().get("OK").getValue();
      if (parameter.getIn().equals("path")) {
        path = path.replace("{" + parameter.getName() + "}", value.toString());
      } else {
        query.put(parameter.getName(), value.toString());
      }
      if (Boolean.TRUE.equals(parameter.getRequired())) {
        required.add(value);
      } else {
        values.put(parameter.getName(), value);
      }
    }
    Map<String, Object> form = CONTRACT.form(entry);
    required.addAll(form.values());

    Object filled = construct(request, required);
    for (Map.Entry<String, Object> optional : values.entrySet()) {
      set(request, filled, optional.getKey(), optional.getValue());
    }
    Object instance = api.getConstructor(ApiTransport.class).newInstance(recorder);
    Method method = api.getMethod(id, request);
    method.invoke(instance, filled);

    assertThat(recorder.last().operationId()).isEqualTo(id);
    assertThat(recorder.last().method()).isEqualTo(entry.method());
    assertThat(recorder.last().path()).isEqualTo(path);
    assertThat(numbers(recorder.last().query())).isEqualTo(numbers(query));
    assertThat(recorder.last().form()).isEqualTo(texts(form));
    assertThat(recorder.last().response()).isEqualTo(method.getReturnType());
    assertThat(api.getMethod(id + "Async", request).getReturnType())
        .isEqualTo(CompletableFuture.class);
  }

  private static String apiClass(String tag) {
    return "io.github.instagramv1.client.api." + capital(tag) + "Api";
  }

  private static Object construct(Class<?> type, List<Object> values) throws Exception {
    Constructor<?> constructor = type.getConstructors()[0];
    Object[] arguments = new Object[values.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = converted(values.get(i), constructor.getParameterTypes()[i]);
    }
    return constructor.newInstance(arguments);
  }

  private static void set(Class<?> type, Object target, String name, Object value)
      throws Exception {
    String camel = camel(name);
    Method setter =
        Stream.of(type.getMethods())
            .filter(m -> m.getName().equals(camel) && RAW_TYPES.contains(m.getParameterTypes()[0]))
            .findFirst()
            .orElseThrow();
    setter.invoke(target, converted(value, setter.getParameterTypes()[0]));
  }

  private static Object converted(Object value, Class<?> type) {
    String text = value.toString();
    if (type == Integer.class) {
      return Integer.valueOf(text);
    }
    if (type == Long.class) {
      return Long.valueOf(text);
    }
    return type == Double.class ? Double.valueOf(text) : text;
  }

  /** Parses decimal numbers, so that 57.70 and 57.7 are the same parameter. */
  private static Map<String, Object> numbers(Map<String, String> parameters) {
    Map<String, Object> values = new LinkedHashMap<>();
    parameters.forEach(
        (name, text) ->
            values.put(name, text.matches("-?\\d+(\\.\\d+)?") ? Double.valueOf(text) : text));
    return values;
  }

  private static Map<String, String> texts(Map<String, Object> values) {
    Map<String, String> texts = new LinkedHashMap<>();
    values.forEach((name, value) -> texts.put(name, value.toString()));
    return texts;
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String part : name.split("_", -1)) {
      camel.append(camel.isEmpty() ? part : capital(part));
    }
    return camel.toString();
  }
}
