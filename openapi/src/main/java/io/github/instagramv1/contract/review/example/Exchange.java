package io.github.instagramv1.contract.review.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.model.Parameter;
import io.github.instagramv1.contract.source.YamlValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * Whole requests to one operation and whole responses, written with the examples of one contract.
 */
public final class Exchange {
  private static final String BETWEEN = "  ";

  private final ContractModel model;
  private final Operation operation;
  private final RequestParts parts;
  private final Instances sent;
  private final Instances received;

  public Exchange(ContractModel model, Operation operation) {
    this.model = model;
    this.operation = operation;
    this.parts = new RequestParts(model, operation);
    this.sent = new Instances(model, Direction.REQUEST);
    this.received = new Instances(model, Direction.RESPONSE);
  }

  /** Returns the operation of the exchange. */
  public Operation operation() {
    return operation;
  }

  /** Returns a request with everything that is required. */
  public String request() {
    return parts.write(List.of(), Map.of(), "");
  }

  /**
   * Returns a request with the credentials of an alternative.
   *
   * @param way an item of {@code security}: the scopes by the names of the schemes
   */
  public String requestBy(YamlValue way) {
    return new RequestParts(model, operation, Credential.ofAlternative(model, way))
        .write(List.of(), Map.of(), "");
  }

  /** Returns a request that also has a parameter, by its example. */
  public String requestWith(YamlValue parameter) {
    return parts.write(List.of(parameter), Map.of(), "");
  }

  /**
   * Returns a request in which a schema has a value, wherever the operation takes it; empty where
   * it takes it nowhere.
   */
  public Optional<String> requestWith(YamlValue schema, JsonNode value) {
    for (Parameter parameter : model.parameters(operation)) {
      Optional<JsonNode> whole =
          parameter.node().get("schema").flatMap(each -> sent.with(each, schema, value));
      if (whole.isPresent()) {
        return Optional.of(parts.write(List.of(), Map.of(parameter.node(), whole.get()), ""));
      }
    }
    for (YamlValue media : parts.bodiesFor(value)) {
      Optional<JsonNode> whole =
          media.get("schema").flatMap(each -> sent.with(each, schema, value));
      if (whole.isPresent()) {
        return Optional.of(parts.write(List.of(), Map.of(media, whole.get()), ""));
      }
    }
    return Optional.empty();
  }

  /** Returns a request whose body has a text in a field; empty where no body has it. */
  public Optional<String> requestWithField(String name, String value) {
    return parts.bodies().stream()
        .flatMap(media -> media.get("schema").stream())
        .flatMap(schema -> model.schema(schema).at("properties", name).stream())
        .findFirst()
        .flatMap(field -> requestWith(field, TextNode.valueOf(value)));
  }

  /** Returns a request that lacks a parameter or a body that is otherwise sent. */
  public String requestWithout(String name) {
    return parts.write(List.of(), Map.of(), name);
  }

  /** Returns a request with a body of a media type. */
  public String requestAs(String type) {
    return parts.withBodyOfType(type);
  }

  /** Returns a request that accepts a media type. */
  public String requestAccepting(String type) {
    return parts.accepting(type);
  }

  /** Returns the first response that can have a media type, with a body of it. */
  public String responseAs(String type) {
    return model.responses(operation).entrySet().stream()
        .sorted(Comparator.comparing(each -> !each.getKey().startsWith("2")))
        .flatMap(
            each ->
                content(each.getValue()).stream()
                    .filter(media -> media.key().equals(type))
                    .map(media -> response(exampleStatus(each.getKey()), "", bodyOf(media))))
        .findFirst()
        .orElseGet(this::response);
  }

  private String bodyOf(YamlValue media) {
    return media.get("schema").map(schema -> received.of(schema).toString()).orElse("");
  }

  /** Returns the response of success: its status and its body. */
  public String response() {
    return model.responses(operation).entrySet().stream()
        .filter(each -> each.getKey().startsWith("2"))
        .findFirst()
        .map(each -> response(each.getKey(), "", body(each.getValue())))
        .orElse("200");
  }

  /** Returns the first response in which a schema can have a value, with that value. */
  public Optional<String> responseWith(YamlValue schema, JsonNode value) {
    List<String> statuses = new ArrayList<>(model.responses(operation).keySet());
    statuses.sort((one, other) -> Boolean.compare(other.startsWith("2"), one.startsWith("2")));
    for (String status : statuses) {
      YamlValue response = model.responses(operation).get(status);
      for (YamlValue media : content(response)) {
        Optional<JsonNode> whole =
            media.get("schema").flatMap(each -> received.with(each, schema, value));
        if (whole.isPresent()) {
          return Optional.of(response(status, "", whole.get().toString()));
        }
      }
      Optional<String> inHeader = responseWithHeaderValue(status, response, schema, value);
      if (inHeader.isPresent()) {
        return inHeader;
      }
    }
    return Optional.empty();
  }

  private Optional<String> responseWithHeaderValue(
      String status, YamlValue response, YamlValue schema, JsonNode value) {
    for (Map.Entry<String, YamlValue> header : model.resolved(response, "headers").entrySet()) {
      Optional<JsonNode> whole =
          header.getValue().get("schema").flatMap(each -> received.with(each, schema, value));
      if (whole.isPresent()) {
        String line = header.getKey() + ": " + whole.get().asText();
        return Optional.of(response(status, line, body(response)));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns a response with a header.
   *
   * @param response which one; empty for the first that has the header, or for that of success
   * @param name an empty one adds no header
   */
  public String responseWithHeader(Optional<YamlValue> response, String name) {
    return model.responses(operation).entrySet().stream()
        .filter(each -> isTargetResponse(each.getValue(), response, name))
        .findFirst()
        .map(each -> withHeader(each.getKey(), each.getValue(), name))
        .orElseGet(this::response);
  }

  private boolean isTargetResponse(YamlValue response, Optional<YamlValue> target, String name) {
    return target
        .map(each -> each == response)
        .orElseGet(() -> !name.isEmpty() && model.resolved(response, "headers").containsKey(name));
  }

  private String withHeader(String status, YamlValue response, String name) {
    Optional<YamlValue> header = Optional.ofNullable(model.resolved(response, "headers").get(name));
    String line = header.map(each -> name + ": " + parts.example(each)).orElse("");
    return response(status, line, body(response));
  }

  /** Returns a response of a status, with its body where the contract lists it. */
  public String responseOf(String status) {
    String shown = exampleStatus(status);
    return Optional.ofNullable(model.responses(operation).get(status))
        .map(response -> response(shown, "", body(response)))
        .orElse(shown);
  }

  /** Returns a status code that a key of {@code responses} covers and that no other key names. */
  private String exampleStatus(String status) {
    String first = status.equals("default") ? "500" : status.replace("X", "0").replace("x", "0");
    if (first.equals(status)) {
      return status;
    }
    int lowest = Integer.parseInt(first);
    return IntStream.range(lowest, lowest + 100)
        .mapToObj(Integer::toString)
        .filter(each -> !model.responses(operation).containsKey(each))
        .findFirst()
        .orElse(first);
  }

  /**
   * Returns the error response to a request with a wrong parameter or body.
   *
   * @param why what is wrong with it, in a phrase, which becomes the message of the response
   */
  public String refusal(String why) {
    return refused(ErrorResponses.Cause.VALUE, why);
  }

  /**
   * Returns the error response to a request whose credentials are not enough.
   *
   * @param why what they lack, in a phrase, which becomes the message of the response
   */
  public String refusedCredential(String why) {
    return refused(ErrorResponses.Cause.CREDENTIAL, why);
  }

  private String refused(ErrorResponses.Cause cause, String why) {
    return String.join(
        BETWEEN,
        new ErrorResponses(model, operation, received::of).of(cause, this::exampleStatus, why));
  }

  /** Returns the first error response that can have an error type, with it. */
  public String refusalWith(String errorType) {
    return model.responses(operation).entrySet().stream()
        .filter(each -> errorTypes(each.getValue()).contains(errorType))
        .findFirst()
        .map(
            each ->
                response(exampleStatus(each.getKey()), "", bodyWith(errorType, each.getValue())))
        .orElse(errorType);
  }

  private String bodyWith(String errorType, YamlValue response) {
    String field = "\"error_type\":\"";
    String any =
        content(response).stream()
            .flatMap(media -> model.resolved(media, "examples").values().stream())
            .flatMap(example -> example.get("value").stream())
            .map(value -> Instances.json(value).toString())
            .filter(json -> json.contains(field + errorType + '"'))
            .findFirst()
            .orElseGet(() -> body(response));
    return any.replaceFirst(field + "[^\"]*", field + Matcher.quoteReplacement(errorType));
  }

  private static List<String> errorTypes(YamlValue response) {
    return response.get("x-error-types").map(YamlValue::texts).orElse(List.of());
  }

  /** Returns a value of a schema of a response. */
  public JsonNode received(YamlValue schema) {
    return received.of(schema);
  }

  /** Returns a value of a schema of a request. */
  public JsonNode sent(YamlValue schema) {
    return sent.of(schema);
  }

  private static String response(String status, String header, String body) {
    StringBuilder text = new StringBuilder(status);
    for (String part : List.of(header, body)) {
      if (!part.isEmpty()) {
        text.append(BETWEEN).append(part);
      }
    }
    return text.toString();
  }

  private String body(YamlValue response) {
    return content(response).stream()
        .filter(media -> media.key().contains("json"))
        .findFirst()
        .map(this::bodyOf)
        .orElse("");
  }

  /** Returns the media types of a body or a response. */
  static List<YamlValue> content(YamlValue holder) {
    return holder
        .get("content")
        .map(content -> List.copyOf(content.members().values()))
        .orElse(List.of());
  }

  /** Returns the call of the generated method. */
  public String call() {
    List<String> arguments = new ArrayList<>();
    model.parameters(operation).stream()
        .filter(Parameter::required)
        .forEach(each -> arguments.add('"' + parts.example(each.node()) + '"'));
    return javaType() + "." + operation.id() + "(" + String.join(", ", arguments) + ")";
  }

  /** Returns the generated type that has the method. */
  public String javaType() {
    String tag = operation.tag();
    return tag.substring(0, 1).toUpperCase(Locale.ROOT) + tag.substring(1) + "Api";
  }

  /** Returns the example of a parameter or schema, as text. */
  public String example(YamlValue value) {
    return parts.example(value);
  }

  /** Returns the path of the first server. */
  public static String basePath(ContractModel model) {
    return model
        .root()
        .get("servers")
        .flatMap(servers -> servers.items().stream().findFirst())
        .map(ServerUrl::of)
        .map(Exchange::path)
        .orElse("");
  }

  private static String path(String url) {
    try {
      String path = URI.create(url).getPath();
      return path == null ? "" : path.replaceAll("/$", "");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
