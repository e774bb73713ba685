package io.github.instagramv1.contract.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Makes the tree that nodes stand for. Each use of an alias becomes a part of its own. */
final class TreeBuilder {
  private static final int DEEPEST = 100;
  private static final int MOST = 5_000_000;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String file;
  private final Scalars scalars = new Scalars();
  private int built;

  TreeBuilder(String file) {
    this.file = file;
  }

  ObjectNode build(MappingNode root) {
    return mapping(root, 0);
  }

  private JsonNode node(Node node, int depth) {
    // An alias may stand inside what it names, and a few lines of aliases may stand for millions.
    if (depth > DEEPEST || ++built > MOST) {
      throw new BadYamlException(
          YamlDocument.place(file, node.getStartMark(), ""),
          "this is nested too deep or too large.");
    }
    if (node instanceof MappingNode mapping) {
      return mapping(mapping, depth);
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = NODES.arrayNode();
      sequence.getValue().forEach(item -> array.add(node(item, depth + 1)));
      return array;
    }
    return scalar((ScalarNode) node);
  }

  private ObjectNode mapping(MappingNode mapping, int depth) {
    ObjectNode object = NODES.objectNode();
    for (NodeTuple entry : mapping.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        throw new BadYamlException(
            YamlDocument.place(file, entry.getKeyNode().getStartMark(), ""),
            "a key must be a text.");
      }
      object.set(key.getValue(), node(entry.getValueNode(), depth + 1));
    }
    return object;
  }

  private JsonNode scalar(ScalarNode scalar) {
    // Only readers of YAML 1.1 know dates; to those of 1.2, and to JSON, they are texts.
    if (scalar.getTag().equals(Tag.STR) || scalar.getTag().equals(Tag.TIMESTAMP)) {
      return NODES.textNode(scalar.getValue());
    }
    try {
      return MAPPER.valueToTree(scalars.value(scalar));
    } catch (YAMLException | IllegalArgumentException e) {
      throw new BadYamlException(
          YamlDocument.place(file, scalar.getStartMark(), ""),
          "this value can't be read as " + scalar.getTag() + ".");
    }
  }

  /** The values of numbers, of true and false, and of null. */
  private static final class Scalars extends SafeConstructor {
    Scalars() {
      super(new LoaderOptions());
    }

    Object value(ScalarNode scalar) {
      return constructObject(scalar);
    }
  }
}
