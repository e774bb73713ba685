package io.github.instagramv1.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.instagramv1.client.api.LocationsApi.SearchLocationsRequest;
import io.github.instagramv1.client.api.MediaApi.SearchMediaRequest;
import io.github.instagramv1.client.call.ApiCall;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that invalid values, and values that would lead to another path, are refused before
 * anything is sent.
 */
class RefusedValuesTest {
  private static final List<String> INVALID_PATH_VALUES =
      List.of(
          "",
          " ",
          ".",
          "..",
          " .. ",
          ".json",
          "..json",
          "...json",
          "/",
          "a/b",
          "../8",
          "8/..",
          "\\",
          "..\\8",
          "%2e",
          "%2E%2e",
          "%2F",
          "8%2f..",
          "%252e%252e",
          "%5c",
          "a%5Cb",
          "..;x",
          ".;",
          "%00",
          "a\0b",
          "a\nb",
          "8\r",
          "\t8",
          "\u007f",
          "\u0085",
          "a\ud800",
          "\udc00b",
          "%0d%0a");

  static Stream<ContractFile.Entry> operations() {
    return new ContractFile().operations().stream().filter(entry -> entry.path().indexOf('{') >= 0);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void generatedOperationsRejectInvalidPathValues(ContractFile.Entry entry) throws Exception {
    Constructor<?> request = requestConstructor(entry);
    Class<?>[] types = request.getParameterTypes();
    List<Parameter> path =
        new ContractFile()
            .parameters(entry).stream().filter(p -> p.getIn().equals("path")).toList();
    assertThat(path).isNotEmpty();
    for (int i = 0; i < path.size(); i++) {
      assertThat(types[i]).isEqualTo(String.class);
      for (String value : INVALID_PATH_VALUES) {
        Object[] arguments = validArguments(types);
        arguments[i] = value;
        assertThat(catchThrowable(() -> request.newInstance(arguments)))
            .as("%s = '%s'", path.get(i).getName(), value)
            .hasRootCauseInstanceOf(IllegalArgumentException.class)
            .rootCause()
            .hasMessageStartingWith(path.get(i).getName() + " must not ");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void generatedOperationsRejectNullForRequiredValues(ContractFile.Entry entry) throws Exception {
    Constructor<?> request = requestConstructor(entry);
    for (int i = 0; i < request.getParameterCount(); i++) {
      Object[] arguments = validArguments(request.getParameterTypes());
      arguments[i] = null;
      assertThat(catchThrowable(() -> request.newInstance(arguments)))
          .hasRootCauseInstanceOf(NullPointerException.class)
          .rootCause()
          .hasMessageEndingWith(" must not be null");
    }
  }

  @Test
  void servicesRejectInvalidValues() {
    Recorder recorder = new Recorder(call -> "{}");
    InstagramClient client = new InstagramClient(recorder);
    assertThatThrownBy(() -> client.comments().delete("1_2", ".."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("comment-id must not be \"..\", which leads to another path");
    assertThatThrownBy(() -> client.tags().recentMedia("a/b"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> client.async().media().get(""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> client.comments().create("1_2", null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("text must not be null");
    assertThatThrownBy(() -> client.users().search(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("q must not be null");
    assertThatThrownBy(() -> client.media().search(Double.NaN, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lat must be a finite number, not NaN");
    assertThat(recorder.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8", "self", "1_2", "a.b", "...", ".a", "snö", "100%", "a;b", "%", "中", "🐕"})
  void acceptsUnusualButValidPathValues(String value) {
    String path =
        ApiCall.builder("x", "GET", "/users/{user-id}", Object.class, content -> content)
            .path("user-id", value)
            .build()
            .path();
    assertThat(path).startsWith("/users/").doesNotContain(" ", ";", "{");
    assertThat(URI.create(path).getPath()).isEqualTo("/users/" + value);
  }

  @Test
  void rejectsACallWithoutAPathValue() {
    ApiCall.Builder<Object> call =
        ApiCall.builder("x", "GET", "/users/{user-id}", Object.class, content -> content);
    assertThatThrownBy(call::build).isInstanceOf(IllegalStateException.class);
  }

  @Property
  void sendsNumbersInPlainDecimalNotation(@ForAll double number) {
    SearchLocationsRequest request = new SearchLocationsRequest();
    if (!Double.isFinite(number)) {
      assertThatThrownBy(() -> request.lng(number)).isInstanceOf(IllegalArgumentException.class);
      return;
    }
    String sent = request.lat(number).toCall().query().get("lat");
    assertThat(sent).matches("-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?");
    assertThat(new BigDecimal(sent)).isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  @Test
  void writesSmallCoordinatesWithoutExponent() {
    assertThat(new SearchMediaRequest(0.0000001, -1e-7).toCall().query())
        .containsEntry("lat", "0.0000001")
        .containsEntry("lng", "-0.0000001");
    assertThat(new SearchMediaRequest(-0.0, 180.0).toCall().query())
        .containsEntry("lat", "0")
        .containsEntry("lng", "180");
  }

  private static Constructor<?> requestConstructor(ContractFile.Entry entry) throws Exception {
    String tag = entry.operation().getTags().get(0);
    String id = entry.operation().getOperationId();
    String name =
        "io.github.instagramv1.client.api."
            + tag.substring(0, 1).toUpperCase(Locale.ROOT)
            + tag.substring(1)
            + "Api$"
            + id.substring(0, 1).toUpperCase(Locale.ROOT)
            + id.substring(1)
            + "Request";
    return Class.forName(name).getConstructors()[0];
  }

  private static Object[] validArguments(Class<?>[] types) {
    return Stream.of(types).map(type -> type == String.class ? "follow" : (Object) 1.0).toArray();
  }
}
