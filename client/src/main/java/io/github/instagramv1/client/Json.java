package io.github.instagramv1.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads replies: what this client does not know is passed over, what is missing is null. */
final class Json {
  private final ObjectMapper mapper =
      new ObjectMapper()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .setSerializationInclusion(JsonInclude.Include.NON_NULL);

  <T> T read(String body, Class<T> type) throws JsonProcessingException {
    return mapper.readValue(body, type);
  }

  JsonNode tree(String body) throws JsonProcessingException {
    return mapper.readTree(body);
  }

  String write(Object value) throws JsonProcessingException {
    return mapper.writeValueAsString(value);
  }
}
