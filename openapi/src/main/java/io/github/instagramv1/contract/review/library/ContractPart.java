package io.github.instagramv1.contract.review.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.source.NormalForm;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A part of a contract, or of something in it: some of its members, whole or in part. */
final class ContractPart {
  private final Map<String, Supplier<JsonNode>> members = new LinkedHashMap<>();

  /** A member of which everything counts. */
  void put(String name, YamlValue value) {
    members.put(name, () -> NormalForm.of(value));
  }

  void put(String name, String text) {
    members.put(name, () -> JsonNodeFactory.instance.textNode(text));
  }

  /** Returns a member of which a part counts. */
  ContractPart putPart(String name) {
    ContractPart part = new ContractPart();
    members.put(name, part::normal);
    return part;
  }

  /**
   * Returns it as JSON in normal form, without what openapi-diff fails at. Takes no value from
   * another one, so that any thread may do it.
   */
  String json() {
    ObjectNode normal = normal();
    LibraryForm.mend(normal);
    return normal.toString();
  }

  private ObjectNode normal() {
    ObjectNode normal = JsonNodeFactory.instance.objectNode();
    members.forEach((name, each) -> normal.set(name, each.get()));
    return normal;
  }
}
