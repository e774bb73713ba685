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
 * How responses are written: a property that the contract requires is always there, as {@code null}
 * if it has no value; any other without a value is left out.
 */
public final class Json implements ContextResolver<ObjectMapper> {
  private final ObjectMapper mapper;

  /**
   * Writes URLs of this server.
   *
   * @param address under which the request that is being answered reached the server
   */
  Json(Supplier<String> address) {
    this.mapper = mapper(address);
  }

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return mapper;
  }

  /**
   * A new mapper that writes so, and URLs of this server with its address.
   *
   * @param address under which the request that is being answered reached the server
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

  /** A new mapper that writes so. */
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
