package io.github.instagramv1.conformance.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.instagramv1.conformance.contract.Jsonp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A response for checks, which read JSONP as the JSON inside it. No method throws an exception:
 * absent values are missing nodes or empty.
 */
public final class Response {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Exchange exchange;
  private final JsonNode json;

  public Response(Exchange exchange) {
    this.exchange = exchange;
    this.json = parse(unwrapped(exchange));
  }

  private static String unwrapped(Exchange exchange) {
    String body = exchange.response().body();
    return Queries.value(exchange.request().url(), "callback")
        .flatMap(callback -> Jsonp.unwrap(body, callback))
        .orElse(body);
  }

  /** Reads JSON; returns a missing node for invalid JSON. */
  public static JsonNode parse(String body) {
    try {
      return MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  public Exchange exchange() {
    return exchange;
  }

  public int status() {
    return exchange.response().status();
  }

  public JsonNode json() {
    return json;
  }

  public JsonNode data() {
    return json.path("data");
  }

  /** Returns the elements of {@code data}. */
  public List<JsonNode> items() {
    List<JsonNode> result = new ArrayList<>();
    data().forEach(result::add);
    return result;
  }

  public String errorType() {
    JsonNode meta = json.has("meta") ? json.get("meta") : json;
    return meta.path("error_type").asText("");
  }

  /** Returns the URL of the next page, if any. */
  public Optional<String> nextUrl() {
    return Optional.ofNullable(json.path("pagination").path("next_url").textValue());
  }

  public Optional<String> header(String name) {
    return exchange.response().header(name);
  }
}
