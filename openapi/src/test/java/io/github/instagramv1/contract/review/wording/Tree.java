package io.github.instagramv1.contract.review.wording;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yaml.snakeyaml.Yaml;

/** YAML of the tests as a tree, and edits of it. */
final class Tree {
  /** Stands for no value. */
  static final String ABSENT = "(absent)";

  private static final String UNCHANGED = "(unchanged)";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Tree() {}

  static JsonNode read(String resource) {
    try (InputStream stream = Tree.class.getResourceAsStream(resource)) {
      return MAPPER.valueToTree(new Yaml().load(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a value at a pointer, with the objects around it that are missing, or takes one away. */
  static void set(ObjectNode root, String pointer, JsonNode value) {
    if (value.asText().equals(UNCHANGED)) {
      return;
    }
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode holder = root.at(at.head());
    if (holder.isMissingNode()) {
      set(root, at.head().toString(), MAPPER.createObjectNode());
      holder = root.at(at.head());
    }
    if (holder instanceof ArrayNode array) {
      set(array, at.last().getMatchingIndex(), value);
    } else if (value.asText().equals(ABSENT)) {
      ((ObjectNode) holder).remove(at.last().getMatchingProperty());
    } else {
      ((ObjectNode) holder).set(at.last().getMatchingProperty(), value.deepCopy());
    }
  }

  private static void set(ArrayNode array, int index, JsonNode value) {
    if (value.asText().equals(ABSENT)) {
      array.remove(index);
    } else if (index < array.size()) {
      array.set(index, value.deepCopy());
    } else {
      array.add(value.deepCopy());
    }
  }

  /** Makes the edits of a list, each with {@code at} and {@code value}. */
  static void setAll(ObjectNode root, JsonNode edits) {
    edits.forEach(each -> set(root, each.get("at").asText(), each.get("value")));
  }
}
