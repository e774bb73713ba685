package io.github.instagramv1.server.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.instagramv1.stub.model.Media;
import java.io.IOException;
import java.util.function.Supplier;

/** Writes the JSON that a media object keeps, byte by byte as it was written the first time. */
public final class RenderedMediaSerializer extends StdSerializer<RenderedMedia> {
  private static final long serialVersionUID = 1L;

  private final transient ObjectWriter writer;
  private final transient Supplier<String> address;

  /**
   * Creates a serializer.
   *
   * @param mapper writes media objects as any other bean
   * @param address the address with which the current request reached the server
   */
  public RenderedMediaSerializer(ObjectMapper mapper, Supplier<String> address) {
    super(RenderedMedia.class);
    this.address = address;
    this.writer = mapper.writerFor(Media.class);
  }

  @Override
  public void serialize(RenderedMedia media, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeRawValue(new Utf8Json(media.json(address.get(), this::written)));
  }

  private byte[] written(Media media) {
    try {
      return writer.writeValueAsBytes(media);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A media object can always be written", e);
    }
  }
}
