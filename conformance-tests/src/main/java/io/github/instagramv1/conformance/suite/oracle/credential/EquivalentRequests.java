package io.github.instagramv1.conformance.suite.oracle.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Probe;
import java.util.function.Supplier;

/** Compares the responses to equivalent requests. */
public final class EquivalentRequests {
  private final Probe probe;
  private final Supplier<Call> plain;
  private JsonNode expected;

  /**
   * @param plain creates the request in its usual form
   */
  public EquivalentRequests(Probe probe, Supplier<Call> plain) {
    this.probe = probe;
    this.plain = plain;
    this.expected = content(plain.get().send());
  }

  Supplier<Call> plain() {
    return plain;
  }

  /** Verifies that another form of the request gets the same response. */
  public void verify(String form, Call other) {
    verify(form, content(other.send()));
  }

  /** Compares the content of two responses. */
  public void verify(String form, JsonNode other) {
    if (!other.equals(expected)) {
      // Somebody may have changed something meanwhile.
      expected = content(plain.get().send());
      probe.verify(Items.same(form, expected, other));
    }
  }

  /** Returns the content of a response without its URLs of next pages, which repeat the request. */
  public JsonNode content(Response response) {
    return content(response.json(), response.status(), response.errorType());
  }

  /** Returns the content of a JSONP response, whose envelope has the status code. */
  JsonNode jsonpContent(Response response) {
    JsonNode json = response.json();
    JsonNode meta = json.has("meta") ? json.get("meta") : json;
    return content(json, meta.path("code").asInt(), response.errorType());
  }

  private JsonNode content(JsonNode json, int code, String type) {
    JsonNode pagination = json.path("pagination").deepCopy();
    if (pagination instanceof ObjectNode object) {
      object.remove("next_url");
    }
    ObjectNode said =
        JsonNodeFactory.instance.objectNode().put("code", code).put("error_type", type);
    said.set("data", probe.known(json.path("data")));
    said.set("pagination", probe.known(pagination));
    return said;
  }
}
