package io.github.instagramv1.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredParametersTest {
  private final RequiredParameters required = RequiredParameters.of(Contract.read());

  @ParameterizedTest
  @CsvSource({
    "GET,    /users/search,          q",
    "GET,    /tags/search,           q",
    "GET,    /media/search,          lat lng",
    "POST,   /media/1_2/comments,    text",
    "POST,   /users/1/relationship,  action",
    "GET,    /users/1/relationship,  ",
    "GET,    /locations/search,      ",
    "GET,    /users/self,            ",
    "POST,   /users/search,          ",
    "GET,    /users/search/x,        ",
    "GET,    /users/searchx,         ",
    "GET,    /nothing,               "
  })
  void findsTheRequiredParametersOfAnOperation(String method, String path, String names) {
    assertThat(required.of(method, path))
        .isEqualTo(names == null ? Set.of() : Set.of(names.split(" ", -1)));
  }

  /**
   * The generated interfaces declare which query parameters are required, but not which form fields
   * are.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Geographies",
        "Locations",
        "Media",
        "Comments",
        "Likes",
        "Tags",
        "Users",
        "Relationships"
      })
  void matchesTheGeneratedInterfaces(String tag) throws Exception {
    Class<?> api = Class.forName("io.github.instagramv1.stub.api." + tag + "Api");
    for (Method operation : api.getMethods()) {
      String path =
          api.getAnnotation(Path.class).value()
              + (operation.isAnnotationPresent(Path.class)
                  ? operation.getAnnotation(Path.class).value()
                  : "");
      Set<String> inQuery =
          Stream.of(operation.getParameters())
              .filter(parameter -> parameter.isAnnotationPresent(NotNull.class))
              .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
              .map(RequiredParametersTest::name)
              .collect(Collectors.toSet());
      Set<String> found = required.of(method(operation), path.replaceAll("\\{[^}]+}", "1"));
      assertThat(found).as("%s", operation).containsAll(inQuery);
      if (!method(operation).equals(HttpMethod.POST)) {
        assertThat(found).as("%s", operation).isEqualTo(inQuery);
      }
    }
  }

  private static String name(Parameter parameter) {
    return parameter.getAnnotation(QueryParam.class).value();
  }

  private static String method(Method operation) {
    return Stream.of(operation.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getAnnotation(HttpMethod.class).value())
        .findFirst()
        .orElseThrow();
  }
}
