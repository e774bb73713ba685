package io.github.instagramv1.contract.review.example;

import static io.github.instagramv1.contract.review.example.ParameterStyle.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.model.Parameter;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes a request in one line: method, path with query, headers, body. */
final class RequestParts {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final ContractModel model;
  private final Operation operation;
  private final Credential credential;
  private final Instances instances;

  RequestParts(ContractModel model, Operation operation) {
    this(model, operation, Credential.of(model, operation));
  }

  RequestParts(ContractModel model, Operation operation, Credential credential) {
    this.model = model;
    this.operation = operation;
    this.credential = credential;
    this.instances = new Instances(model, Direction.REQUEST);
  }

  /** Returns the bodies of each media type. */
  List<YamlValue> bodies() {
    return model.requestBody(operation).map(Exchange::content).orElse(List.of());
  }

  /** Returns the bodies of each media type, those that can have a value in front. */
  List<YamlValue> bodiesFor(JsonNode value) {
    return bodies().stream()
        .sorted(Comparator.comparing(each -> value.isNull() && !each.key().contains("json")))
        .toList();
  }

  /**
   * @param added parameters that are sent besides those that are required
   * @param given values of parameters, or of the body by its media type
   * @param left the name of a parameter that is not sent; {@code body} for the body
   */
  String write(List<YamlValue> added, Map<YamlValue, JsonNode> given, String left) {
    Optional<YamlValue> body =
        given.keySet().stream()
            .filter(each -> bodies().contains(each))
            .findFirst()
            .or(() -> left.equals("body") ? Optional.empty() : requiredBody());
    return write(added, given, left, body, List.of());
  }

  /** Returns a request with everything that is required, for a response of a media type. */
  String accepting(String type) {
    return write(List.of(), Map.of(), "", requiredBody(), List.of("Accept: " + type));
  }

  /** Returns the first body of those that a request must have one of. */
  private Optional<YamlValue> requiredBody() {
    return model
        .requestBody(operation)
        .filter(each -> each.isTrue("required"))
        .flatMap(each -> bodies().stream().findFirst());
  }

  /** Returns a request with a body of a media type. */
  String withBodyOfType(String type) {
    Optional<YamlValue> body =
        bodies().stream().filter(each -> each.key().equals(type)).findFirst();
    return write(List.of(), Map.of(), "", body, List.of());
  }

  private String write(
      List<YamlValue> added,
      Map<YamlValue, JsonNode> given,
      String left,
      Optional<YamlValue> body,
      List<String> headers) {
    String path = operation.path();
    List<String> query = new ArrayList<>();
    List<String> lines = new ArrayList<>(headers);
    for (Parameter parameter : model.parameters(operation)) {
      JsonNode value = given.get(parameter.node());
      boolean wanted =
          (parameter.required() && !parameter.name().equals(left))
              || added.contains(parameter.node());
      if (value == null && !wanted) {
        continue;
      }
      String name = parameter.name();
      JsonNode sent = value == null ? exampleValue(parameter.node()) : value;
      ParameterStyle style = new ParameterStyle(parameter.node());
      switch (parameter.in()) {
        case "path" -> path = path.replace("{" + name + "}", encoded(style.unencoded(sent)));
        case "query" -> query.addAll(style.inQuery(sent));
        case "cookie" -> lines.add("Cookie: " + name + "=" + style.unencoded(sent));
        default -> lines.add(name + ": " + style.unencoded(sent));
      }
    }
    credential.addTo(query, lines);
    body.ifPresent(
        media -> {
          lines.add("Content-Type: " + media.key());
          String written = body(media, Optional.ofNullable(given.get(media)));
          if (!written.isEmpty()) {
            lines.add("body: " + written);
          }
        });
    String question = query.isEmpty() ? "" : "?" + String.join("&", query);
    String first = operation.verb() + " " + Exchange.basePath(model) + path + question;
    return lines.isEmpty() ? first : first + "  " + String.join("  ", lines);
  }

  private String body(YamlValue media, Optional<JsonNode> given) {
    Optional<JsonNode> value = given.or(() -> media.get("schema").map(instances::of));
    if (value.isEmpty()) {
      return "";
    }
    if (!media.key().toLowerCase(Locale.ROOT).startsWith(FORM)) {
      return value.get().toString();
    }
    return value.get().properties().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(text(field.getValue())))
        .collect(Collectors.joining("&"));
  }

  /** Returns the example of a parameter, header or schema as text. */
  String example(YamlValue value) {
    return text(exampleValue(value));
  }

  private JsonNode exampleValue(YamlValue value) {
    Optional<YamlValue> schema = value.get("schema");
    return value
        .get("example")
        .or(
            () ->
                value
                    .get("examples")
                    .flatMap(all -> all.members().values().stream().findFirst())
                    .map(model::resolve)
                    .flatMap(example -> example.get("value")))
        .map(Instances::json)
        .orElseGet(() -> instances.of(schema.orElse(value)));
  }

  /** Arrays as they go by default, the items separated by commas. */
  private static String text(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(JsonNode::asText)
          .collect(Collectors.joining(","));
    }
    return value.isObject() ? value.toString() : value.asText();
  }
}
