package io.github.instagramv1.contract.review.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Chooses the error response of an operation that fits a reason. */
final class ErrorResponses {
  private static final Set<String> MESSAGES =
      Set.of("message", "error_message", "errormessage", "error_description", "detail", "msg");
  private static final Set<String> STATUSES = Set.of("code", "status", "statuscode", "status_code");

  private final ContractModel model;
  private final Operation operation;
  private final Function<YamlValue, JsonNode> instances;

  /**
   * @param instances makes a value of a schema of a response
   */
  ErrorResponses(
      ContractModel model, Operation operation, Function<YamlValue, JsonNode> instances) {
    this.model = model;
    this.operation = operation;
    this.instances = instances;
  }

  /** The error of a request. */
  enum Cause {
    /** A parameter or a body. */
    VALUE(
        List.of("400", "422", "4XX", "default"),
        "(?i)invalid[^\"]*param|param[^\"]*invalid|validation|bad.?request|invalid.?(?:value|input)"),
    /** The credentials of the request. */
    CREDENTIAL(
        List.of("401", "403", "400", "4XX", "default"),
        "(?i)oauth|token|credential|unauthori[sz]ed|forbidden|permission");

    @SuppressWarnings("ImmutableEnumChecker") // Every list is one that cannot be changed.
    private final List<String> statuses;

    private final Pattern words;

    Cause(List<String> statuses, String words) {
      this.statuses = statuses;
      this.words = Pattern.compile(words);
    }

    private int rank(String status) {
      int place = statuses.indexOf(status.toUpperCase(Locale.ROOT));
      return place >= 0 ? place : status.startsWith("4") ? statuses.size() : Integer.MAX_VALUE;
    }

    private boolean isNamedBy(String text) {
      return words.matcher(text).find();
    }
  }

  /**
   * Returns the status code and the body of an error response.
   *
   * @param shown returns the status code of a key of {@code responses}
   * @param why the reason, which becomes the message of the body
   */
  List<String> of(Cause cause, Function<String, String> shown, String why) {
    List<Map.Entry<String, YamlValue>> fitting =
        model.responses(operation).entrySet().stream()
            .filter(each -> cause.rank(each.getKey()) < Integer.MAX_VALUE)
            .sorted(Comparator.comparing(each -> cause.rank(each.getKey())))
            .toList();
    if (fitting.isEmpty()) {
      return List.of(cause == Cause.VALUE ? "400" : "401");
    }
    // A status that names the cause has precedence over an earlier one that does not.
    Map.Entry<String, YamlValue> response =
        fitting.stream()
            .filter(each -> names(cause, each.getValue()))
            .findFirst()
            .orElse(fitting.get(0));
    String key = response.getKey();
    String status =
        key.equals("default") ? (cause == Cause.VALUE ? "400" : "401") : shown.apply(key);
    return body(cause, response.getValue())
        .map(body -> List.of(status, withReason(body, cause, response.getValue(), status, why)))
        .orElse(List.of(status));
  }

  private boolean names(Cause cause, YamlValue response) {
    return errorType(cause, response).isPresent() || example(cause, response).isPresent();
  }

  private Optional<JsonNode> body(Cause cause, YamlValue response) {
    return example(cause, response)
        .or(
            () ->
                Exchange.content(response).stream()
                    .filter(media -> media.key().contains("json"))
                    .flatMap(media -> media.get("schema").stream())
                    .findFirst()
                    .map(instances));
  }

  private Optional<JsonNode> example(Cause cause, YamlValue response) {
    return Exchange.content(response).stream()
        .flatMap(media -> model.resolved(media, "examples").values().stream())
        .flatMap(example -> example.get("value").stream())
        .map(Instances::json)
        .filter(json -> cause.isNamedBy(json.toString()))
        .findFirst();
  }

  private static Optional<String> errorType(Cause cause, YamlValue response) {
    return response.get("x-error-types").map(YamlValue::texts).orElse(List.of()).stream()
        .filter(cause::isNamedBy)
        .findFirst();
  }

  /** Returns the body with the reason as its message and with the status code. */
  private static String withReason(
      JsonNode body, Cause cause, YamlValue response, String status, String why) {
    JsonNode copy = body.deepCopy();
    List<String> types = response.get("x-error-types").map(YamlValue::texts).orElse(List.of());
    setProperties(
        copy, cause, types, errorType(cause, response), Integer.parseInt(status), sentence(why));
    return copy.toString();
  }

  private static void setProperties(
      JsonNode node,
      Cause cause,
      List<String> types,
      Optional<String> type,
      int status,
      String message) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> {
                String name = field.getKey().toLowerCase(Locale.ROOT);
                JsonNode value = field.getValue();
                boolean otherType =
                    types.contains(value.asText()) && !cause.isNamedBy(value.asText());
                if (MESSAGES.contains(name) && value.isTextual()) {
                  field.setValue(TextNode.valueOf(message));
                } else if (otherType && type.isPresent()) {
                  field.setValue(TextNode.valueOf(type.get()));
                } else if (STATUSES.contains(name) && isStatus(value) && status != value.asInt()) {
                  object.put(field.getKey(), status);
                }
              });
    }
    node.forEach(each -> setProperties(each, cause, types, type, status, message));
  }

  private static boolean isStatus(JsonNode value) {
    return value.isIntegralNumber() && value.asInt() >= 400 && value.asInt() < 600;
  }

  private static String sentence(String why) {
    if (why.isEmpty()) {
      return "The request is refused.";
    }
    // A name stays as it is written.
    String first =
        why.startsWith("`") ? why : why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1);
    return first.replace("`", "") + ".";
  }
}
