package io.github.instagramv1.conformance.integration.differential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.client.error.ApiErrorException;
import io.github.instagramv1.client.value.ApiObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The outcome of a request: a result or an error.
 *
 * @param code the code in the body
 * @param errorType the error type; empty if the request succeeded
 * @param message the error message, with each number replaced by 0 because it may count requests
 * @param data the returned data; missing if the request was refused
 * @param pagination the pagination object; missing if the response has none
 */
record Outcome(
    int status, int code, String errorType, String message, JsonNode data, JsonNode pagination) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode MISSING = MissingNode.getInstance();

  /** Returns the outcome of a method of the client's services. */
  static Outcome ofService(Callable<Object> method) {
    return of(() -> new Outcome(200, 200, "", "", withoutIdentity(tree(method.call())), MISSING));
  }

  /** Returns the outcome of a method of the generated code, which returns the whole envelope. */
  static Outcome ofGenerated(Callable<Object> method) {
    return of(() -> ofWire(200, tree(method.call())));
  }

  /** Returns the outcome of a response that came over HTTP. */
  static Outcome ofWire(int status, JsonNode body) {
    JsonNode envelope = NextUrl.sorted(body);
    JsonNode meta = envelope.path("meta").isMissingNode() ? envelope : envelope.path("meta");
    return new Outcome(
        status,
        meta.path("code").asInt(),
        meta.path("error_type").asText(),
        withoutNumbers(meta.path("error_message").asText()),
        withoutIdentity(envelope.path("data")),
        envelope.path("pagination"));
  }

  private static Outcome of(Callable<Outcome> call) {
    try {
      return call.call();
    } catch (ApiErrorException e) {
      String message = withoutNumbers(e.errorMessage());
      return new Outcome(e.status(), e.code(), e.errorTypeText(), message, MISSING, MISSING);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  boolean isRefusal() {
    return !errorType.isEmpty();
  }

  /** Returns the outcome without pagination, as the client's services return it. */
  Outcome withoutPagination() {
    return new Outcome(status, code, errorType, message, data, MISSING);
  }

  /**
   * Returns the outcome with only the ids of listed items, whose counts change with writes of other
   * tests.
   */
  Outcome withOnlyIds() {
    if (!data.isArray()) {
      return this;
    }
    ArrayNode ids = JSON.createArrayNode();
    data.forEach(item -> ids.add(item.path("id")));
    return new Outcome(status, code, errorType, message, ids, pagination);
  }

  /**
   * Returns the JSON form of an object that the client has read from a response. Objects are
   * converted through text, because in memory an int and a long of the same value are different
   * nodes.
   */
  static JsonNode tree(Object value) throws JsonProcessingException {
    if (value instanceof Optional<?> optional) {
      return tree(optional.orElse(null));
    }
    if (value instanceof List<?> list) {
      ArrayNode items = JSON.createArrayNode();
      for (Object item : list) {
        items.add(tree(item));
      }
      return items;
    }
    return value instanceof ApiObject object
        ? JSON.readTree(object.toJson())
        : JSON.valueToTree(value);
  }

  /**
   * Removes the id and the creation time of a comment, because the same comment is created three
   * times and each has other values.
   */
  private static JsonNode withoutIdentity(JsonNode data) {
    if (data.has("from") && data.has("text")) {
      ((ObjectNode) data).remove("id");
      ((ObjectNode) data).remove("created_time");
    }
    return data;
  }

  private static String withoutNumbers(String message) {
    return message.replaceAll("[0-9]+", "0");
  }
}
