package io.github.instagramv1.server.dataexport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** The form of the newest exports: pairs of a label and a value, some of them inside others. */
final class LabelledValues {
  private final JsonFile file;
  private final Map<String, String> values = new HashMap<>();
  private String href = "";

  LabelledValues(JsonFile file) {
    this.file = file;
  }

  Entry read(JsonNode element) {
    collect(element.path("label_values"));
    return new Entry(
        Entry.username(values.getOrDefault("Username", "")),
        values.getOrDefault("Comment", ""),
        href,
        Moments.of(element.path("timestamp")));
  }

  private void collect(JsonNode node) {
    if (node.path("label").isTextual() && node.path("value").isTextual()) {
      values.putIfAbsent(file.text(node.path("label")), file.text(node.path("value")));
    }
    for (String name : new String[] {"href", "value"}) {
      String link = file.text(node.path(name));
      if (href.isEmpty() && PostLinks.mediaPk(link).isPresent()) {
        href = link;
      }
    }
    node.forEach(
        child -> {
          if (child.isContainerNode()) {
            collect(child);
          }
        });
  }
}
