package io.github.instagramv1.contract.review.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Removes parts of a contract at which openapi-diff fails, so that it compares the rest: unknown
 * and missing security schemes, and paths that differ only in names of parameters. Our own rules
 * compare these parts.
 */
final class LibraryForm {
  private static final Set<String> TYPES = Set.of("apiKey", "http", "oauth2", "openIdConnect");

  private final ObjectNode root;

  private LibraryForm(ObjectNode root) {
    this.root = root;
  }

  static void mend(ObjectNode root) {
    LibraryForm form = new LibraryForm(root);
    form.mendPaths();
    form.mendSchemes();
    mendBytes(root);
  }

  private void mendPaths() {
    Set<String> routes = new HashSet<>();
    Iterator<String> paths = root.path("paths").fieldNames();
    while (paths.hasNext()) {
      if (!routes.add(PathsByForm.form(paths.next()))) {
        paths.remove();
      }
    }
  }

  private void mendSchemes() {
    Set<String> named = new HashSet<>();
    collect(root.path("security"), named);
    root.path("paths")
        .forEach(item -> item.forEach(operation -> collect(operation.path("security"), named)));
    if (!named.isEmpty()) {
      ObjectNode schemes = object(object(root, "components"), "securitySchemes");
      named.stream()
          .filter(each -> !schemes.has(each))
          .forEach(each -> fill(schemes.putObject(each)));
    }
    for (JsonNode each : root.path("components").path("securitySchemes")) {
      if (each instanceof ObjectNode scheme
          && !scheme.has("$ref")
          && !TYPES.contains(scheme.path("type").asText())) {
        fill(scheme.removeAll());
      }
    }
  }

  /** The parser makes arrays of such values, which are never equal to others. */
  private static void mendBytes(JsonNode node) {
    if (node instanceof ObjectNode schema && schema.path("format").asText().equals("byte")) {
      schema.remove(List.of("default", "enum", "example"));
    }
    node.forEach(LibraryForm::mendBytes);
  }

  private static void collect(JsonNode requirements, Set<String> names) {
    requirements.forEach(each -> each.fieldNames().forEachRemaining(names::add));
  }

  private static ObjectNode object(ObjectNode holder, String name) {
    return holder.get(name) instanceof ObjectNode object ? object : holder.putObject(name);
  }

  private static void fill(ObjectNode scheme) {
    scheme.put("type", "apiKey").put("in", "header").put("name", "unknown");
  }
}
