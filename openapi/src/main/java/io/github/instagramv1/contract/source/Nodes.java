package io.github.instagramv1.contract.source;

import io.github.instagramv1.contract.source.tree.CollectionNode;
import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Member;
import io.github.instagramv1.contract.source.tree.Node;
import io.github.instagramv1.contract.source.tree.ScalarNode;
import io.github.instagramv1.contract.source.tree.SequenceNode;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Tag;

/** Changes nodes. What is new has the place of what it is made of. */
public final class Nodes {
  private Nodes() {}

  /** Returns a member of a mapping. */
  public static Optional<Node> get(Node holder, String name) {
    if (holder instanceof MappingNode mapping) {
      int index = mapping.indexOf(name);
      return index < 0 ? Optional.empty() : Optional.of(mapping.value(index));
    }
    return Optional.empty();
  }

  /**
   * Returns the target of a JSON pointer, with or without a leading slash, and escaped as in URLs.
   */
  public static Optional<Node> at(Node root, String pointer) {
    Optional<Node> node = Optional.of(root);
    for (String each : pointer.replaceFirst("^/", "").split("/", -1)) {
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
        ? list.items().stream().skip(Integer.parseInt(segment)).findFirst()
        : get(holder, segment);
  }

  /** Returns the text of a scalar; an empty text for other nodes. */
  public static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.text() : "";
  }

  static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar && scalar.tag().equals(Tag.NULL);
  }

  /** Returns whether a node is a boolean. */
  public static boolean isBoolean(Node node) {
    return node instanceof ScalarNode scalar && scalar.tag().equals(Tag.BOOL);
  }

  static boolean isTrue(Node node) {
    return isBoolean(node) && text(node).equals("true");
  }

  static boolean isNumber(Node node) {
    return node instanceof ScalarNode scalar
        && (scalar.tag().equals(Tag.INT) || scalar.tag().equals(Tag.FLOAT));
  }

  /** Returns the value of a number; empty for other nodes. */
  public static Optional<BigDecimal> number(Node node) {
    return isNumber(node) ? Optional.of(new BigDecimal(text(node))) : Optional.empty();
  }

  /** Returns the items of a sequence; empty for other nodes. */
  public static List<Node> items(Node node) {
    return node instanceof SequenceNode sequence ? sequence.items() : List.of();
  }

  /** Returns a snapshot of the members. */
  public static List<Member> members(Node node) {
    return node instanceof MappingNode mapping ? mapping.members() : List.of();
  }

  /** Replaces a member by another one at its position; appends it if the old one does not exist. */
  public static void replace(MappingNode holder, String old, String name, Node value) {
    List<Member> changed = new ArrayList<>();
    boolean found = false;
    for (Member each : holder.members()) {
      if (each.key().equals(old)) {
        changed.add(new Member(name, each.place(), value));
        found = true;
      } else if (!each.key().equals(name)) {
        changed.add(each);
      }
    }
    if (!found) {
      changed.add(new Member(name, value.start(), value));
    }
    holder.setMembers(changed);
  }

  /** Sets a member, in its place if it exists. */
  public static void set(MappingNode holder, String name, Node value) {
    replace(holder, name, name, value);
  }

  /** Removes a member. */
  public static void remove(MappingNode holder, String name) {
    if (holder.indexOf(name) >= 0) {
      holder.setMembers(
          holder.members().stream().filter(each -> !each.key().equals(name)).toList());
    }
  }

  /** Returns a scalar at the place of a node. */
  public static ScalarNode scalar(Node place, Tag tag, String text) {
    return new ScalarNode(tag, text, place.start(), place.endLine(), false);
  }

  /** Returns an empty mapping at the place of a node. */
  public static MappingNode mapping(Node place) {
    return new MappingNode(place.start(), lastLine(place), false);
  }

  /** Returns a sequence at the place of a node. */
  public static SequenceNode sequence(Node place, List<Node> items) {
    SequenceNode sequence = new SequenceNode(place.start(), lastLine(place), false);
    sequence.setItems(items);
    return sequence;
  }

  /** A block ends with the last value in it; the parser has its end where the next one begins. */
  private static int lastLine(Node node) {
    Node last = node;
    while (last instanceof CollectionNode collection
        && collection.isBlock()
        && collection.size() > 0) {
      last = collection.value(collection.size() - 1);
    }
    return last.endLine();
  }
}
