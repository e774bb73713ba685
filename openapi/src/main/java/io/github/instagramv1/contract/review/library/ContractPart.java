package io.github.instagramv1.contract.review.library;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.instagramv1.contract.source.NormalForm;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A part of a contract, or of something in it: some of its members, whole or in part. */
final class ContractPart {
  private final Map<String, Consumer<StringBuilder>> members = new LinkedHashMap<>();

  /** A member of which everything counts. */
  void put(String name, YamlValue value) {
    members.put(name, json -> json.append(NormalForm.of(value)));
  }

  void put(String name, String text) {
    members.put(name, json -> quote(text, json));
  }

  /** A member of which a part counts. */
  ContractPart putPart(String name) {
    ContractPart part = new ContractPart();
    members.put(name, part::append);
    return part;
  }

  /**
   * Returns it as JSON in normal form. Takes no value from another one, so that any thread may do
   * it.
   */
  String json() {
    StringBuilder json = new StringBuilder();
    append(json);
    return json.toString();
  }

  private void append(StringBuilder json) {
    String comma = "";
    json.append('{');
    for (Map.Entry<String, Consumer<StringBuilder>> each : members.entrySet()) {
      json.append(comma);
      quote(each.getKey(), json);
      json.append(':');
      each.getValue().accept(json);
      comma = ",";
    }
    json.append('}');
  }

  private static void quote(String text, StringBuilder json) {
    json.append('"').append(JsonStringEncoder.getInstance().quoteAsString(text)).append('"');
  }
}
