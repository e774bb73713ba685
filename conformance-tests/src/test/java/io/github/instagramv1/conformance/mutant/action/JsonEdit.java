package io.github.instagramv1.conformance.mutant.action;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;

/**
 * A change of a JSON object.
 *
 * @param op the kind of change
 * @param at a JSON pointer to a property; missing objects above it are created
 * @param to the new value, or the replacement of a rewrite
 * @param by the number to add
 * @param from the regular expression of a rewrite, or a JSON pointer to the value to copy
 * @param as the text change of a rewrite
 */
record JsonEdit(Op op, String at, JsonNode to, int by, String from, TextChange as) {
  JsonEdit {
    Objects.requireNonNull(op, "op");
    Objects.requireNonNull(at, "at");
    if (op == Op.REWRITE) {
      rewrite(from, to, as);
    }
  }

  /** The kind of change. */
  enum Op {
    @JsonProperty("set")
    SET,
    @JsonProperty("remove")
    REMOVE,
    @JsonProperty("add")
    ADD,
    /** Negates a boolean. */
    @JsonProperty("negate")
    NEGATE,
    /** Replaces a text that contains a number with the number. */
    @JsonProperty("number")
    NUMBER,
    /** Rewrites a text, or each text of an array. Other values stay. */
    @JsonProperty("rewrite")
    REWRITE,
    @JsonProperty("copy")
    COPY,
    /** Moves all properties into a new object in this property. */
    @JsonProperty("nest")
    NEST
  }

  private static Rewrite rewrite(String from, JsonNode to, TextChange as) {
    return new Rewrite(from, to == null ? null : to.asText(), as);
  }

  void applyTo(ObjectNode root) {
    int slash = at.lastIndexOf('/');
    ObjectNode parent = slash == 0 ? root : root.withObject(at.substring(0, slash));
    String name = at.substring(slash + 1);
    JsonNode now = parent.path(name);
    switch (op) {
      case SET -> parent.set(name, to == null ? NullNode.getInstance() : to.deepCopy());
      case REMOVE -> parent.remove(name);
      case ADD -> parent.put(name, now.asInt() + by);
      case NEGATE -> parent.put(name, !now.asBoolean());
      case NUMBER -> parent.put(name, now.asLong());
      case REWRITE -> {
        if (!now.isMissingNode()) {
          parent.set(name, rewritten(now));
        }
      }
      case COPY -> parent.set(name, root.at(from).deepCopy());
      case NEST -> {
        ObjectNode all = root.deepCopy();
        root.removeAll();
        root.set(name, all);
      }
    }
  }

  private JsonNode rewritten(JsonNode value) {
    if (value instanceof ArrayNode array) {
      ArrayNode result = JsonNodeFactory.instance.arrayNode();
      array.forEach(each -> result.add(rewritten(each)));
      return result;
    }
    return value.isTextual() ? TextNode.valueOf(rewrite(from, to, as).of(value.asText())) : value;
  }
}
