package io.github.instagramv1.contract.model;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.Locale;

/**
 * One operation.
 *
 * @param path as written
 * @param method in lower case, as written
 * @param pathItem what holds it
 * @param node its own value
 */
public record Operation(String path, String method, YamlValue pathItem, YamlValue node) {

  /** The operationId, or method and path where it has none. */
  public String id() {
    String id = node.text("operationId");
    return id.isEmpty() ? verb() + " " + path : id;
  }

  /** Returns the schema of the response with status 200, which may be absent. */
  public YamlValue successSchema() {
    return node.child("responses")
        .child("200")
        .child("content")
        .child("application/json")
        .child("schema");
  }

  /** Returns the method in capitals. */
  public String verb() {
    return method.toUpperCase(Locale.ROOT);
  }

  /**
   * Returns the first tag, which names the generated Java type; {@code default} if there is none,
   * as in generators.
   */
  public String tag() {
    return node.get("tags")
        .map(YamlValue::texts)
        .flatMap(tags -> tags.stream().findFirst())
        .orElse("default");
  }

  /** Method and path, the names of path parameters left out. */
  public String route() {
    return method + " " + path.replaceAll("\\{[^}]*}", "{}");
  }

  /** Returns the id, by which sentences name an operation. */
  @Override
  public String toString() {
    return id();
  }
}
