package io.github.instagramv1.stub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.stub.model.CommentExcerpt;
import io.github.instagramv1.stub.model.EmptyResponse;
import io.github.instagramv1.stub.model.Image;
import io.github.instagramv1.stub.model.Images;
import io.github.instagramv1.stub.model.LikeExcerpt;
import io.github.instagramv1.stub.model.Media;
import io.github.instagramv1.stub.model.MediaType;
import io.github.instagramv1.stub.model.Meta;
import io.github.instagramv1.stub.model.UserSummary;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that null violates a model only if the contract requires the property and does not allow
 * null.
 */
class NullableModelsTest {
  private static final OpenAPI CONTRACT =
      new OpenAPIV3Parser().read("META-INF/openapi/instagram-v1.yaml");
  private static final ValidatorFactory FACTORY =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory();
  private static final Validator VALIDATOR = FACTORY.getValidator();

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  /**
   * One property of a model.
   *
   * @param mayBeNull whether the property is not required, or is nullable itself or by its
   *     component
   */
  record Property(String model, String name, boolean mayBeNull) {}

  static Stream<Property> properties() {
    return CONTRACT.getComponents().getSchemas().entrySet().stream()
        .filter(entry -> hasModel(entry.getKey()))
        .flatMap(entry -> properties(entry.getKey(), entry.getValue()));
  }

  /**
   * Returns whether the generator writes a model; the form of a POST and a schema that is always
   * null have none.
   */
  private static boolean hasModel(String name) {
    return NullableModelsTest.class.getResource("model/" + name + ".class") != null;
  }

  private static Stream<Property> properties(String model, Schema<?> schema) {
    List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
    Map<String, Schema> properties =
        schema.getProperties() == null ? Map.of() : Map.copyOf(schema.getProperties());
    return properties.entrySet().stream()
        .map(
            entry ->
                new Property(
                    model,
                    entry.getKey(),
                    !required.contains(entry.getKey()) || isNullable(entry.getValue())));
  }

  private static boolean isNullable(Schema<?> schema) {
    String reference = schema.get$ref();
    Schema<?> resolved =
        reference == null
            ? schema
            : CONTRACT
                .getComponents()
                .getSchemas()
                .get(reference.substring(reference.lastIndexOf('/') + 1));
    return Boolean.TRUE.equals(resolved.getNullable());
  }

  @ParameterizedTest
  @MethodSource("properties")
  void reportsNullOnlyWhereItIsNotAllowed(Property property) throws Exception {
    Class<?> model = Class.forName("io.github.instagramv1.stub.model." + property.model());
    Object object = model.getConstructor().newInstance();
    // The setter is called because a new list is empty, not null.
    setter(model, property.name()).invoke(object, (Object) null);
    assertThat(VALIDATOR.validate(object))
        .filteredOn(each -> wireName(each.getPropertyPath().toString()).equals(property.name()))
        .hasSize(property.mayBeNull() ? 0 : 1);
  }

  private static Method setter(Class<?> model, String wireName) throws IntrospectionException {
    return Stream.of(Introspector.getBeanInfo(model).getPropertyDescriptors())
        .filter(each -> wireName(each.getName()).equals(wireName))
        .map(PropertyDescriptor::getWriteMethod)
        .findFirst()
        .orElseThrow();
  }

  private static String wireName(String javaName) {
    return javaName.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  @Test
  void coversNullableAndNonNullableProperties() {
    assertThat(properties()).extracting(Property::mayBeNull).contains(true, false);
    assertThat(properties().map(Property::model).distinct()).hasSizeGreaterThan(30);
  }

  @Test
  void acceptsAnEmptyResponse() {
    assertThat(VALIDATOR.validate(new EmptyResponse(null, new Meta(200)))).isEmpty();
  }

  @Test
  void acceptsMediaWithoutCaptionAttributionAndLocation() {
    UserSummary bo = new UserSummary("Bo", "7", "http://p.example.net/1.jpg", "bo");
    Image image = new Image(306, "http://p.example.net/2.jpg", 306);
    Media media =
        new Media()
            .comments(new CommentExcerpt(0))
            .createdTime("1447934467")
            .filter("Normal")
            .id("11_7")
            .images(new Images(image, image, image))
            .likes(new LikeExcerpt(0))
            .link("http://p.example.net/p/L/")
            .tags(List.of())
            .type(MediaType.IMAGE)
            .user(bo)
            .usersInPhoto(List.of());
    assertThat(VALIDATOR.validate(media)).isEmpty();
    assertThat(VALIDATOR.validate(media.user(null))).hasSize(1);
  }
}
