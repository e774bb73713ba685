package io.github.instagramv1.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.page.Paged;
import io.github.instagramv1.client.value.CommentId;
import io.github.instagramv1.client.value.LocationId;
import io.github.instagramv1.client.value.MediaId;
import io.github.instagramv1.client.value.UserId;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Calls every method of a client's services with every option, and records what was sent. */
final class FaceCalls {
  private final Recorder recorder;

  /** A call and the service method that sent it. */
  record Sent(Method method, ApiCall<?> call) {}

  FaceCalls(ContractFile contract) {
    Map<String, String> responses = new HashMap<>();
    ObjectMapper json = new ObjectMapper();
    for (ContractFile.Entry entry : contract.operations()) {
      try {
        responses.put(entry.toString(), json.writeValueAsString(contract.exampleResponse(entry)));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
    recorder = new Recorder(call -> responses.get(call.operationId()));
  }

  List<Sent> ofBlockingClient() {
    return of(new InstagramClient(recorder));
  }

  List<Sent> ofAsyncClient() {
    return of(new InstagramClient(recorder).async());
  }

  /** Returns the methods of a client class that return its services. */
  static List<Method> services(Class<?> client) {
    return Arrays.stream(client.getMethods())
        .filter(method -> method.getReturnType().getSimpleName().endsWith("Service"))
        .toList();
  }

  /** Returns the public methods of a service. */
  static List<Method> operations(Class<?> service) {
    return Arrays.stream(service.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .toList();
  }

  private List<Sent> of(Object client) {
    List<Sent> sent = new ArrayList<>();
    try {
      for (Method getter : services(client.getClass())) {
        Object service = getter.invoke(client);
        for (Method operation : operations(service.getClass())) {
          Object[] arguments =
              Arrays.stream(operation.getGenericParameterTypes())
                  .map(FaceCalls::argument)
                  .toArray();
          if (operation.invoke(service, arguments) instanceof Paged<?> paged) {
            paged.firstPage();
          }
          sent.add(new Sent(operation, recorder.last()));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return sent;
  }

  private static Object argument(Type type) {
    if (type instanceof ParameterizedType options) {
      return everyOption((Class<?>) options.getActualTypeArguments()[0]);
    }
    Map<Type, Object> values =
        Map.of(
            String.class,
            "value",
            UserId.class,
            UserId.of("value"),
            MediaId.class,
            MediaId.of("value"),
            CommentId.class,
            CommentId.of("value"),
            LocationId.class,
            LocationId.of("value"),
            Instant.class,
            Instant.EPOCH,
            Integer.class,
            1,
            Long.class,
            1L,
            Double.class,
            1.0,
            double.class,
            1.0);
    return values.get(type);
  }

  private static Consumer<Object> everyOption(Class<?> request) {
    return options -> {
      for (Method setter : request.getMethods()) {
        if (setter.getReturnType() == request) {
          try {
            setter.invoke(options, argument(setter.getParameterTypes()[0]));
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        }
      }
    };
  }
}
