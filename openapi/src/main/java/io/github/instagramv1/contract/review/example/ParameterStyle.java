package io.github.instagramv1.contract.review.example;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.contract.source.YamlValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Writes values of a parameter by its {@code style}, {@code explode} and {@code content}.
 *
 * @param parameter references followed
 */
record ParameterStyle(YamlValue parameter) {

  /** Returns the percent-encoded pairs of name and value of a query string. */
  List<String> inQuery(JsonNode value) {
    String name = encoded(parameter.text("name"));
    if (!isSplit(value)) {
      return List.of(name + "=" + encoded(asSingleText(value)));
    }
    if (style().equals("deepObject")) {
      return members(value, (key, each) -> name + encoded("[" + key + "]") + "=" + each);
    }
    if (!explodes()) {
      return List.of(name + "=" + String.join(encoded(separator()), parts(value)));
    }
    return value.isArray()
        ? parts(value).stream().map(each -> name + "=" + each).toList()
        : members(value, (key, each) -> encoded(key) + "=" + each);
  }

  /** Returns the text of a path, a header or a cookie, not encoded. */
  String unencoded(JsonNode value) {
    if (!isSplit(value)) {
      return asSingleText(value);
    }
    return value.isObject() && explodes()
        ? value.properties().stream()
            .map(each -> each.getKey() + "=" + asSingleText(each.getValue()))
            .collect(Collectors.joining(","))
        : plainParts(value).collect(Collectors.joining(","));
  }

  /** An empty list or object has no parts to be written apart. */
  private boolean isSplit(JsonNode value) {
    return value.isContainerNode() && !value.isEmpty() && parameter.get("content").isEmpty();
  }

  private String asSingleText(JsonNode value) {
    boolean json = (value.isObject() && !value.isEmpty()) || parameter.get("content").isPresent();
    return json && value.isContainerNode() ? value.toString() : value.asText();
  }

  private String style() {
    String in = parameter.text("in");
    return parameter
        .get("style")
        .map(YamlValue::text)
        .orElse(in.equals("query") || in.equals("cookie") ? "form" : "simple");
  }

  private boolean explodes() {
    return parameter.get("explode").map(YamlValue::isTrue).orElse(style().equals("form"));
  }

  private String separator() {
    return switch (style()) {
      case "spaceDelimited" -> " ";
      case "pipeDelimited" -> "|";
      default -> ",";
    };
  }

  private List<String> parts(JsonNode value) {
    return plainParts(value).map(ParameterStyle::encoded).toList();
  }

  private Stream<String> plainParts(JsonNode value) {
    return value.isArray()
        ? StreamSupport.stream(value.spliterator(), false).map(this::asSingleText)
        : value.properties().stream()
            .flatMap(each -> Stream.of(each.getKey(), asSingleText(each.getValue())));
  }

  private List<String> members(JsonNode object, BinaryOperator<String> written) {
    return object.properties().stream()
        .map(each -> written.apply(each.getKey(), encoded(asSingleText(each.getValue()))))
        .toList();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%2C", ",")
        .replace("%3A", ":")
        .replace("%40", "@");
  }
}
