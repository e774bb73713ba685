package io.github.instagramv1.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import jakarta.ws.rs.ext.ContextResolver;

/**
 * How replies are written: a property that the contract requires is always there, as {@code null}
 * if it has no value; any other without a value is left out.
 */
public final class Json implements ContextResolver<ObjectMapper> {
  private final ObjectMapper mapper = mapper();

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return mapper;
  }

  /** A new mapper that writes so. */
  public static ObjectMapper mapper() {
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
