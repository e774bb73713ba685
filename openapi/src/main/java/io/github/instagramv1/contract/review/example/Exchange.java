package io.github.instagramv1.contract.review.example;

import io.github.instagramv1.contract.review.model.ContractModel;
import io.github.instagramv1.contract.review.model.Operation;
import io.github.instagramv1.contract.review.model.Parameter;
import io.github.instagramv1.contract.source.YamlValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request to one operation and its success, written with the examples of one contract. */
public final class Exchange {
  private final ContractModel model;
  private final Operation operation;

  public Exchange(ContractModel model, Operation operation) {
    this.model = model;
    this.operation = operation;
  }

  public Operation operation() {
    return operation;
  }

  /** A request with everything that is required. */
  public String request() {
    return request(Map.of(), "");
  }

  /**
   * A request that also has a value, in the place where the operation takes it or else in the
   * query.
   */
  public String requestWith(String name, String value) {
    return request(Map.of(name, value), "");
  }

  /** A request that lacks what is otherwise required. */
  public String requestWithout(String name) {
    return request(Map.of(), name);
  }

  /** A request with a header in front of nothing else. */
  public String requestWithHeader(String header) {
    return request() + "  " + header;
  }

  /** The first status of success. */
  public String success() {
    return model.responses(operation).keySet().stream()
        .filter(status -> status.startsWith("2"))
        .findFirst()
        .orElse("200");
  }

  /** The call of the generated method. */
  public String call() {
    List<String> arguments = new ArrayList<>();
    model.parameters(operation).stream()
        .filter(Parameter::required)
        .forEach(each -> arguments.add('"' + example(each.node()) + '"'));
    return javaType() + "." + operation.id() + "(" + String.join(", ", arguments) + ")";
  }

  /** The generated type that has the method. */
  public String javaType() {
    String tag = operation.tag();
    return tag.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + tag.substring(1) + "Api";
  }

  private String request(Map<String, String> given, String left) {
    String path = operation.path();
    List<String> query = new ArrayList<>();
    Map<String, String> open = new LinkedHashMap<>(given);
    for (Parameter parameter : model.parameters(operation)) {
      String value = open.remove(parameter.name());
      boolean wanted = parameter.required() && !parameter.name().equals(left);
      if (value == null && !wanted) {
        continue;
      }
      String shown = value == null ? example(parameter.node()) : value;
      if (parameter.in().equals("path")) {
        path = path.replace("{" + parameter.name() + "}", shown);
      } else if (parameter.in().equals("query")) {
        query.add(parameter.name() + "=" + shown);
      }
    }
    String body = body(open, left);
    open.forEach((name, value) -> query.add(name + "=" + value));
    String questionMark = query.isEmpty() ? "" : "?" + String.join("&", query);
    return operation.verb() + " " + basePath(model) + path + questionMark + body;
  }

  private String body(Map<String, String> open, String left) {
    Optional<YamlValue> schema =
        model
            .requestBody(operation)
            .flatMap(body -> body.get("content"))
            .flatMap(content -> content.members().values().stream().findFirst())
            .flatMap(media -> media.get("schema"))
            .map(model::resolve);
    if (schema.isEmpty()) {
      return "";
    }
    List<String> fields = new ArrayList<>();
    List<String> required = schema.get().get("required").map(YamlValue::texts).orElse(List.of());
    model
        .resolved(schema.get(), "properties")
        .forEach(
            (name, property) -> {
              String value = open.remove(name);
              if (value != null) {
                fields.add(name + "=" + value);
              } else if (required.contains(name) && !name.equals(left)) {
                fields.add(name + "=" + example(property));
              }
            });
    return "  body: " + String.join("&", fields);
  }

  /** The example of a parameter or schema, as text; its type where it has none. */
  public String example(YamlValue value) {
    return value
        .get("example")
        .or(
            () ->
                value
                    .get("examples")
                    .flatMap(all -> all.members().values().stream().findFirst())
                    .map(model::resolve)
                    .flatMap(example -> example.get("value")))
        .map(YamlValue::text)
        .orElse("...");
  }

  /** The path of the first server. */
  public static String basePath(ContractModel model) {
    return model
        .root()
        .get("servers")
        .flatMap(servers -> servers.items().stream().findFirst())
        .map(server -> path(server.text("url")))
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
