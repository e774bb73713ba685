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
 * Replaces placeholders in entries:
 *
 * <ul>
 *   <li><code>${TOKEN}</code> stands for the value of a setting,
 *   <li><code>${TOKEN.user}</code> for the id of a token's user,
 *   <li><code>${page.request}</code> and <code>${page.response}</code> for the page keys of the
 *       operation, and
 *   <li><code>${page.most}</code> for its maximum page size.
 * </ul>
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
   * Replaces the placeholders in all texts of an object.
   *
   * @param operation the operation whose page keys are used; null if the object does not belong to
   *     one operation of the contract
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
