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

/** YAML resources of the tests as trees, and edits of such trees. */
final class Tree {
  /** The value that removes a node. */
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

  /** Sets a value at a pointer and creates the missing objects around it, or removes a value. */
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

  /** Applies a list of edits, each with {@code at} and {@code value}. */
  static void setAll(ObjectNode root, JsonNode edits) {
    edits.forEach(each -> set(root, each.get("at").asText(), each.get("value")));
  }
}
