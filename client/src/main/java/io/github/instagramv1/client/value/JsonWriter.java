package io.github.instagramv1.client.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** Writes the values of a {@link JsonObject} as JSON. */
final class JsonWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator generator;

  private JsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  static String text(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      new JsonWriter(generator).write(value);
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory can't be written", e);
    }
    return text.toString();
  }

  private void write(Object value) throws IOException {
    if (value instanceof JsonObject object) {
      generator.writeStartObject();
      for (Map.Entry<String, Object> property : object.toMap().entrySet()) {
        escaping(property.getKey());
        generator.writeFieldName(property.getKey());
        write(property.getValue());
      }
      generator.writeEndObject();
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      for (Object item : list) {
        write(item);
      }
      generator.writeEndArray();
    } else if (value instanceof Unreadable unreadable) {
      generator.writeRawValue(unreadable.json());
    } else if (value instanceof String text) {
      escaping(text);
      generator.writeString(text);
    } else if (value instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else if (value instanceof Number number) {
      write(number);
    } else {
      generator.writeNull();
    }
  }

  /** Writes half a surrogate pair as an escape, because UTF-8 cannot represent it. */
  private void escaping(String text) {
    int highest = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int character = text.codePointAt(i);
      if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
        highest = Character.MIN_SURROGATE - 1;
      }
    }
    generator.setHighestNonEscapedChar(highest);
  }

  private void write(Number number) throws IOException {
    if (number instanceof Double fraction) {
      generator.writeNumber(fraction);
    } else if (number instanceof BigDecimal decimal) {
      generator.writeNumber(decimal);
    } else if (number instanceof BigInteger whole) {
      generator.writeNumber(whole);
    } else {
      generator.writeNumber(number.longValue());
    }
  }
}
