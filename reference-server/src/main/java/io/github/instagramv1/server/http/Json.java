package io.github.instagramv1.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.instagramv1.server.json.RenderedMediaSerializer;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.function.Supplier;

/**
 * Configures the JSON of responses: a required property without a value is {@code null}, an
 * optional one is omitted.
 */
public final class Json implements ContextResolver<ObjectMapper> {
  private final ObjectMapper mapper;

  /**
   * Creates a resolver that writes URLs of this server.
   *
   * @param address the address with which the current request reached the server
   */
  Json(Supplier<String> address) {
    this.mapper = mapper(address);
  }

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return mapper;
  }

  /**
   * Returns a new mapper with this configuration, which writes URLs with the server's address.
   *
   * @param address the address with which the current request reached the server
   */
  public static ObjectMapper mapper(Supplier<String> address) {
    return withOwnUrls(address)
        .registerModule(
            new SimpleModule("rendered")
                .addSerializer(new RenderedMediaSerializer(withOwnUrls(address), address)));
  }

  private static ObjectMapper withOwnUrls(Supplier<String> address) {
    return mapper()
        .registerModule(new SimpleModule("urls").setSerializerModifier(new OwnUrls(address)));
  }

  /** Returns a new mapper with this configuration. */
  static ObjectMapper mapper() {
    ObjectMapper mapper = new ObjectMapper();
    mapper.setAnnotationIntrospector(new RequiredAlways());
    return mapper;
  }

  private static final class RequiredAlways extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
      JsonProperty property = annotated.getAnnotation(JsonProperty.class);
      JsonInclude.Include include =
          property != null && property.required()
              ? JsonInclude.Include.ALWAYS
              : JsonInclude.Include.NON_NULL;
      return JsonInclude.Value.construct(include, include);
    }
  }
}
