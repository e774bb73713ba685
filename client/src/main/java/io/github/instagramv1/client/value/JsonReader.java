package io.github.instagramv1.client.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Reads JSON into the values of a {@link JsonObject}. A value that it cannot represent makes only
 * that value unreadable.
 */
final class JsonReader {
  /** Ten times the depth of any response of the API. */
  static final int DEEPEST = 100;

  /** Deeper nesting makes a response unreadable, because each level takes memory in the parser. */
  static final int DEEPEST_PASSED_OVER = 100_000;

  static final int LONGEST_NUMBER = 1_000;

  private static final int INT_DIGITS = 9;
  private static final int LONG_DIGITS = 18;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final char REPLACEMENT = '\uFFFD';
  private static final JsonFactory FACTORY = factory();

  private final byte[] bytes;
  private final String text;
  private Object[] entries = new Object[64];
  private int used;

  /** Creates a reader of bytes or of a text; the other argument is null. */
  private JsonReader(byte[] bytes, String text) {
    this.bytes = bytes;
    this.text = text;
  }

  /**
   * Reads a whole text. Bytes that are not UTF-8 become U+FFFD.
   *
   * @return null for the JSON {@code null}
   * @throws IOException if it is not JSON, or nested too deeply
   */
  static Object read(byte[] json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      return new JsonReader(json, null).whole(parser);
    } catch (JsonParseException | CharConversionException e) {
      return readRepaired(json, e);
    }
  }

  /**
   * Reads a whole text, with or without a byte order mark.
   *
   * @return null for the JSON {@code null}
   * @throws IOException if it is not JSON, or nested too deeply
   */
  static Object read(String json) throws IOException {
    String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
    try (JsonParser parser = FACTORY.createParser(text)) {
      return new JsonReader(null, text).whole(parser);
    }
  }

  /** Of two failures, the first has the position in the bytes. */
  private static Object readRepaired(byte[] json, IOException failure) throws IOException {
    String text = new String(json, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      throw failure;
    }
    try {
      return read(text);
    } catch (JsonParseException e) {
      failure.addSuppressed(e);
      throw failure;
    }
  }

  private static JsonFactory factory() {
    JsonFactory factory = new JsonFactory();
    JsonLimits.lift(factory);
    return factory;
  }

  private Object whole(JsonParser parser) throws IOException {
    if (parser.nextToken() == null) {
      throw new JsonParseException(parser, "nothing");
    }
    Object value = value(parser, 1);
    if (parser.nextToken() != null) {
      throw new JsonParseException(parser, "text after the value");
    }
    return value;
  }

  private Object value(JsonParser parser, int depth) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> depth > DEEPEST ? passedOver(parser) : object(parser, depth);
      case START_ARRAY -> depth > DEEPEST ? passedOver(parser) : list(parser, depth);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> whole(parser, parser.getTextLength());
      case VALUE_NUMBER_FLOAT -> fraction(parser.getText());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  /** All levels share the buffer; each level restores it. */
  private JsonObject object(JsonParser parser, int depth) throws IOException {
    int start = used;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      if (used + 2 > entries.length) {
        entries = Arrays.copyOf(entries, 2 * entries.length);
      }
      int place = used;
      used += 2;
      String name = parser.currentName();
      parser.nextToken();
      Object value = value(parser, depth + 1);
      entries[place] = name;
      entries[place + 1] = value;
    }
    JsonObject object = new JsonObject(Arrays.copyOfRange(entries, start, used));
    used = start;
    return object;
  }

  private List<Object> list(JsonParser parser, int depth) throws IOException {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(parser, depth + 1));
    }
    return Collections.unmodifiableList(list);
  }

  private static Object whole(JsonParser parser, int length) throws IOException {
    if (length <= INT_DIGITS) {
      return parser.getIntValue();
    }
    if (length <= LONG_DIGITS) {
      long number = parser.getLongValue();
      return number == (int) number ? (Object) (int) number : (Object) number;
    }
    String text = parser.getText();
    return length <= LONGEST_NUMBER ? new BigInteger(text) : tooLong(text);
  }

  /** Returns a double if it is written with the same digits again. */
  private static Object fraction(String text) {
    if (text.length() > LONGEST_NUMBER) {
      return tooLong(text);
    }
    Double near = Double.valueOf(text);
    try {
      return near.toString().equals(text) ? near : new BigDecimal(text);
    } catch (NumberFormatException e) {
      return new Unreadable("a number out of range", text);
    }
  }

  private static Unreadable tooLong(String number) {
    return new Unreadable("a number of " + number.length() + " digits", number);
  }

  @SuppressWarnings("deprecation") // The newer names of the locations came after Jackson 2.12.
  private Unreadable passedOver(JsonParser parser) throws IOException {
    long start = offset(parser.getTokenLocation());
    int open = 1;
    while (open > 0) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        break;
      }
      open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (open > DEEPEST_PASSED_OVER) {
        throw new NestedTooDeeply();
      }
    }
    String phrase = "nested more than " + DEEPEST + " levels deep";
    long end = offset(parser.getCurrentLocation());
    return new Unreadable(phrase, start < 0 ? '"' + phrase + '"' : source((int) start, (int) end));
  }

  /**
   * Returns the position in the source; less than 0 for UTF-16 and UTF-32, for which it is unknown.
   */
  private long offset(JsonLocation location) {
    return text == null ? location.getByteOffset() : location.getCharOffset();
  }

  private String source(int start, int end) {
    return text == null
        ? new String(bytes, start, end - start, StandardCharsets.UTF_8)
        : text.substring(start, end);
  }
}
