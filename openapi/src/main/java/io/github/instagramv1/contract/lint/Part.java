package io.github.instagramv1.contract.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a contract.
 *
 * @param pointer its place, a JSON pointer
 * @param node what stands there
 */
public record Part(String pointer, JsonNode node) {

  /** The part of that name; its node is missing where there is none. */
  public Part child(String name) {
    return new Part(pointer + "/" + escape(name), node.path(name));
  }

  /** The part at that index; its node is missing where there is none. */
  public Part child(int index) {
    return new Part(pointer + "/" + index, node.path(index));
  }

  /** All parts directly in this one, in the order of the file. */
  public List<Part> children() {
    List<Part> children = new ArrayList<>();
    if (node.isArray()) {
      for (int index = 0; index < node.size(); index++) {
        children.add(child(index));
      }
    } else {
      node.fieldNames().forEachRemaining(name -> children.add(child(name)));
    }
    return children;
  }

  /** The text of the field of that name, or an empty one. */
  public String text(String name) {
    return node.path(name).asText();
  }

  public boolean has(String name) {
    return node.has(name);
  }

  public boolean exists() {
    return !node.isMissingNode();
  }

  /** The last step of the pointer, which is the key under which the part stands. */
  public String name() {
    return unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  /** The keys and indices that a pointer leads through. */
  static List<String> steps(String pointer) {
    return Arrays.stream(pointer.split("/", -1)).skip(1).map(Part::unescape).toList();
  }

  private static String unescape(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
