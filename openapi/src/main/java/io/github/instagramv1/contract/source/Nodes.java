package io.github.instagramv1.contract.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Changes YAML nodes. What is new has the place of what it is made of. */
final class Nodes {
  private Nodes() {}

  static Optional<Node> get(Node holder, String name) {
    return tuple(holder, name).map(NodeTuple::getValueNode);
  }

  /** What a JSON pointer leads to, with or without a slash in front and escaped as in URLs. */
  static Optional<Node> at(Node root, String pointer) {
    Optional<Node> node = Optional.of(root);
    for (String each : pointer.replaceFirst("^/", "").split("/")) {
      String segment =
          URLDecoder.decode(each.replace("+", "%2B"), StandardCharsets.UTF_8)
              .replace("~1", "/")
              .replace("~0", "~");
      if (!segment.isEmpty()) {
        node = node.flatMap(at -> member(at, segment));
      }
    }
    return node;
  }

  private static Optional<Node> member(Node holder, String segment) {
    return holder instanceof SequenceNode list && segment.matches("\\d{1,8}")
        ? list.getValue().stream().skip(Integer.parseInt(segment)).findFirst()
        : get(holder, segment);
  }

  private static Optional<NodeTuple> tuple(Node holder, String name) {
    if (holder instanceof MappingNode mapping) {
      for (NodeTuple each : mapping.getValue()) {
        if (name.equals(text(each.getKeyNode()))) {
          return Optional.of(each);
        }
      }
    }
    return Optional.empty();
  }

  /** The text of a scalar; an empty one for anything else. */
  static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  static List<Node> items(Node node) {
    return node instanceof SequenceNode sequence ? sequence.getValue() : List.of();
  }

  static List<NodeTuple> members(Node node) {
    return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
  }

  /** Sets a member in the place of another one, which it keeps; at the end where there is none. */
  static void replace(MappingNode holder, String old, String name, Node value) {
    List<NodeTuple> changed = new ArrayList<>();
    boolean found = false;
    for (NodeTuple each : holder.getValue()) {
      String key = text(each.getKeyNode());
      if (key.equals(old)) {
        changed.add(new NodeTuple(scalar(each.getKeyNode(), Tag.STR, name), value));
        found = true;
      } else if (!key.equals(name)) {
        changed.add(each);
      }
    }
    if (!found) {
      changed.add(new NodeTuple(scalar(value, Tag.STR, name), value));
    }
    holder.setValue(changed);
  }

  static void set(MappingNode holder, String name, Node value) {
    replace(holder, name, name, value);
  }

  static void remove(MappingNode holder, String name) {
    holder.setValue(
        new ArrayList<>(
            holder.getValue().stream()
                .filter(each -> !text(each.getKeyNode()).equals(name))
                .toList()));
  }

  static ScalarNode scalar(Node place, Tag tag, String text) {
    return new ScalarNode(tag, text, place.getStartMark(), place.getEndMark(), ScalarStyle.PLAIN);
  }

  static MappingNode mapping(Node place) {
    return new MappingNode(
        Tag.MAP, true, new ArrayList<>(), place.getStartMark(), end(place), FlowStyle.FLOW);
  }

  static SequenceNode sequence(Node place, List<Node> items) {
    return new SequenceNode(
        Tag.SEQ, true, new ArrayList<>(items), place.getStartMark(), end(place), FlowStyle.FLOW);
  }

  /** A block ends with the last value in it; the parser has its end where the next one begins. */
  private static Mark end(Node node) {
    Node last = node;
    while (last instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.BLOCK
        && !collection.getValue().isEmpty()) {
      Object value = collection.getValue().get(collection.getValue().size() - 1);
      last = value instanceof NodeTuple tuple ? tuple.getValueNode() : (Node) value;
    }
    return last.getEndMark();
  }
}
