package io.github.instagramv1.conformance.integration.oldclient;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import java.io.IOException;
import java.util.Set;

/**
 * Compares an object that the library has read with the response that it was read from. Every value
 * in the object must equal the value in the response, and no value that the library knows may be
 * missing.
 */
final class Expected {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Properties that cannot be compared: the library adds {@code headers}, and {@code next_url}
   * contains another credential and another order of parameters.
   */
  private static final Set<String> INCOMPARABLE = Set.of("headers", "next_url");

  private Expected() {}

  /** Verifies that the data and the pagination are equal. The response must contain data. */
  static void verify(Object result, JsonNode response) throws IOException {
    assertThat(response.at("/data")).as("something to compare").isNotEmpty();
    JsonNode read = JSON.readTree(new Gson().toJson(result));
    assertThat(read.get("data")).as("data").isNotNull();
    verifyContained(read, response, "");
  }

  private static void verifyContained(JsonNode read, JsonNode sent, String where) {
    if (read.isObject()) {
      read.fields()
          .forEachRemaining(
              field -> {
                if (!INCOMPARABLE.contains(field.getKey())) {
                  verifyContained(
                      field.getValue(), sent.path(field.getKey()), where + "/" + field.getKey());
                }
              });
    } else if (read.isArray()) {
      assertThat(read).as(where).hasSameSizeAs(sent);
      for (int i = 0; i < read.size(); i++) {
        verifyContained(read.get(i), sent.get(i), where + "/" + i);
      }
    } else if (read.isNumber() && !sent.isMissingNode()) {
      assertThat(read.asDouble()).as(where).isEqualTo(sent.asDouble());
    } else if (isSet(read) || !sent.isMissingNode()) {
      assertThat(read).as(where).isEqualTo(sent);
    }
  }

  /**
   * Returns whether the library has read a value. A Java primitive has a value even if the response
   * has none.
   */
  private static boolean isSet(JsonNode read) {
    return !read.isNumber() && !(read.isBoolean() && !read.asBoolean());
  }
}
