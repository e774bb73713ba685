package io.github.instagramv1.conformance.mutant.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.ContractOperation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in what entries take from elsewhere: <code>${TOKEN}</code> is the value of a setting,
 * <code>${TOKEN.user}</code> the id of the user of a token, <code>${page.request}</code> and <code>
 * ${page.response}</code> the page keys of the operation, and <code>${page.most}</code> its largest
 * page.
 */
final class Placeholders {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z_.]+)}");

  /** Stands for a setting without a value; no request contains it. */
  private static final String UNSET = "\uFFFF\uFFFF";

  private final Settings settings;

  Placeholders(Settings settings) {
    this.settings = settings;
  }

  /**
   * Fills in all texts of an object.
   *
   * @param operation null if the object is not about one operation of the contract
   */
  void fill(ObjectNode object, ContractOperation operation) {
    object.properties().forEach(field -> field.setValue(filled(field.getValue(), operation)));
  }

  private JsonNode filled(JsonNode value, ContractOperation operation) {
    if (value instanceof ObjectNode object) {
      fill(object, operation);
    } else if (value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, filled(array.get(i), operation));
      }
    }
    return value.isTextual() ? TextNode.valueOf(text(value.asText(), operation)) : value;
  }

  private String text(String text, ContractOperation operation) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), operation)));
  }

  private String value(String name, ContractOperation operation) {
    return switch (name) {
      case "page.request" -> operation.pageKey().orElseThrow().request();
      case "page.response" -> operation.pageKey().orElseThrow().response();
      case "page.most" ->
          String.valueOf(operation.parameter("count").orElseThrow().clampedTo().orElseThrow());
      default ->
          name.endsWith(".user")
              ? setting(name.substring(0, name.length() - ".user".length())).split("\\.", 2)[0]
              : setting(name);
    };
  }

  private String setting(String name) {
    return settings.get(Setting.valueOf(name)).orElse(UNSET);
  }
}
