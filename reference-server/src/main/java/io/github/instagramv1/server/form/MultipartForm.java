package io.github.instagramv1.server.form;

import io.github.instagramv1.server.error.ErrorType;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/** Reads a form that comes as {@code multipart/form-data} (RFC 7578), a part for each field. */
final class MultipartForm {
  /** The most parts that a form may have; the API has no operation with more than two fields. */
  static final int MAX_PARTS = 100;

  private static final int LONGEST_BOUNDARY = 70;
  private static final int MAX_BYTES_OF_HEADERS = 2_048;

  private MultipartForm() {}

  /**
   * Returns the fields of a form, in their order, without unnamed parts and files other than text.
   *
   * @param boundary as in the media type
   * @throws io.github.instagramv1.server.error.ApiException INVALID_PARAMETERS for an invalid form,
   *     too many parts, or text that is not UTF-8
   */
  static Parameters read(byte[] body, String boundary) {
    if (boundary == null || boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
      throw broken();
    }
    Collector collector = new Collector();
    MultiPart.Parser parser = new MultiPart.Parser(boundary, collector);
    parser.setMaxParts(MAX_PARTS + 1L);
    parser.setPartHeadersMaxLength(MAX_BYTES_OF_HEADERS);
    parser.parse(Content.Chunk.from(ByteBuffer.wrap(body), true));
    if (collector.begun > MAX_PARTS) {
      throw ErrorType.INVALID_PARAMETERS.because(
          "The form has more than %s parts.".formatted(MAX_PARTS));
    }
    if (!collector.complete) {
      throw broken();
    }
    Parameters form = new Parameters();
    collector.fields.forEach(field -> form.add(field.name, field.value));
    return form;
  }

  private static RuntimeException broken() {
    return ErrorType.INVALID_PARAMETERS.because("The multipart body cannot be read.");
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Field(String name, byte[] value) {}

  private static final class Collector extends MultiPart.AbstractPartsListener {
    private final List<Field> fields = new ArrayList<>();
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private int begun;
    private boolean complete;

    @Override
    public void onPartBegin() {
      begun++;
    }

    @Override
    public void onPartContent(Content.Chunk chunk) {
      byte[] bytes = new byte[chunk.remaining()];
      chunk.get(bytes, 0, bytes.length);
      content.writeBytes(bytes);
    }

    @Override
    public void onPart(String name, String fileName, HttpFields headers) {
      Field field = new Field(name, content.toByteArray());
      if (name != null && (fileName == null || Parameters.isText(field.value))) {
        fields.add(field);
      }
      content.reset();
    }

    @Override
    public void onComplete() {
      complete = true;
    }
  }
}
