package io.github.instagramv1.stub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.stub.api.CommentsApi;
import io.github.instagramv1.stub.api.GeographiesApi;
import io.github.instagramv1.stub.api.LikesApi;
import io.github.instagramv1.stub.api.LocationsApi;
import io.github.instagramv1.stub.api.MediaApi;
import io.github.instagramv1.stub.api.RelationshipsApi;
import io.github.instagramv1.stub.api.TagsApi;
import io.github.instagramv1.stub.api.UsersApi;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.ByteArrayInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that Jersey routes a request of each operation to the method of that name, with every
 * argument at its parameter. The compiler does not prove it: generated code can compile and route
 * nothing.
 */
class RoutingTest {
  private static final URI BASE = URI.create("http://localhost/v1/");
  private static final List<Class<?>> APIS =
      List.of(
          GeographiesApi.class,
          LocationsApi.class,
          MediaApi.class,
          CommentsApi.class,
          LikesApi.class,
          TagsApi.class,
          UsersApi.class,
          RelationshipsApi.class);

  private final List<Method> reached = new ArrayList<>();
  private final Map<String, String> received = new LinkedHashMap<>();
  private final ApplicationHandler jersey = new ApplicationHandler(application());

  static List<ExampleRequest> requests() {
    return ExampleRequest.ofContract();
  }

  @ParameterizedTest
  @MethodSource("requests")
  void routesEachRequestToItsMethod(ExampleRequest request) throws Exception {
    jersey.apply(jerseyRequest(request)).get();
    assertThat(reached).extracting(Method::getName).containsExactly(request.operationId());
    assertThat(reached.get(0).getDeclaringClass().getSimpleName())
        .isEqualToIgnoringCase(request.tag() + "Api");
    assertThat(received).isEqualTo(request.values());
  }

  @Test
  void interfacesHaveExactlyTheOperations() {
    assertThat(APIS.stream().flatMap(api -> Stream.of(api.getMethods())).map(Method::getName))
        .containsExactlyInAnyOrderElementsOf(
            requests().stream().map(ExampleRequest::operationId).toList());
  }

  @Test
  void containsNoHandWrittenCode() {
    assertThat(Files.exists(Path.of("src/main/java"))).isFalse();
  }

  private ResourceConfig application() {
    ResourceConfig application = new ResourceConfig();
    application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    for (Class<?> api : APIS) {
      application.register(
          Proxy.newProxyInstance(
              api.getClassLoader(),
              new Class<?>[] {api},
              (proxy, method, values) -> {
                if (method.getDeclaringClass() == Object.class) {
                  return method.getName().equals("hashCode")
                      ? System.identityHashCode(proxy)
                      : method.getName().equals("equals") ? proxy == values[0] : api.getName();
                }
                record(method, values);
                return null;
              }));
    }
    return application;
  }

  private void record(Method method, Object[] values) {
    reached.add(method);
    for (int i = 0; values != null && i < values.length; i++) {
      received.put(wireName(method.getParameterAnnotations()[i]), String.valueOf(values[i]));
    }
  }

  private static String wireName(Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof PathParam path) {
        return path.value();
      } else if (annotation instanceof QueryParam query) {
        return query.value();
      } else if (annotation instanceof FormParam form) {
        return form.value();
      }
    }
    return "?";
  }

  private ContainerRequest jerseyRequest(ExampleRequest request) {
    String query = request.query().isEmpty() ? "" : "?" + encoded(request.query());
    ContainerRequest container =
        new ContainerRequest(
            BASE,
            URI.create(BASE + request.path().substring(1) + query),
            request.method(),
            null,
            new MapPropertiesDelegate(),
            jersey.getConfiguration());
    if (!request.form().isEmpty()) {
      container.header("Content-Type", "application/x-www-form-urlencoded");
      container.setEntityStream(
          new ByteArrayInputStream(encoded(request.form()).getBytes(StandardCharsets.UTF_8)));
    }
    return container;
  }

  private static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
