package io.github.instagramv1.client.transport;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads replies: what this client does not know is passed over, what is missing is null. */
public final class Json {
  private final ObjectMapper mapper =
      new ObjectMapper()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

  /** A body as what it should hold. */
  public <T> T read(byte[] body, Class<T> type) throws IOException {
    return readers.computeIfAbsent(type, mapper::readerFor).readValue(body);
  }

  /** A body as a tree, of whatever it holds. */
  JsonNode tree(byte[] body) throws IOException {
    return mapper.readTree(body);
  }
}
