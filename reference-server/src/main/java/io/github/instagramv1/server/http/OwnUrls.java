package io.github.instagramv1.server.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.instagramv1.server.service.MediaUrls;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Writes URLs of files and pages with the address that the client used. In the database, and
 * therefore in exports, they have a placeholder address.
 */
final class OwnUrls extends BeanSerializerModifier {
  private static final long serialVersionUID = 1L;

  private static final Set<String> PROPERTIES = Set.of("url", "link", "profile_picture");

  private final transient Supplier<String> origin;

  /**
   * Creates a modifier.
   *
   * @param origin the origin of the current request
   */
  OwnUrls(Supplier<String> origin) {
    this.origin = origin;
  }

  @Override
  public List<BeanPropertyWriter> changeProperties(
      SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
    for (BeanPropertyWriter property : properties) {
      if (PROPERTIES.contains(property.getName()) && property.getType().hasRawClass(String.class)) {
        JsonSerializer<Object> serializer = new Url(origin);
        property.assignSerializer(serializer);
      }
    }
    return properties;
  }

  private static final class Url extends StdSerializer<Object> {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<String> origin;

    Url(Supplier<String> origin) {
      super(Object.class);
      this.origin = origin;
    }

    @Override
    public void serialize(Object url, JsonGenerator to, SerializerProvider provider)
        throws IOException {
      to.writeString(MediaUrls.at(origin.get(), (String) url));
    }
  }
}
