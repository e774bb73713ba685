package io.github.instagramv1.contract.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

/**
 * A value in a YAML document: a mapping, a sequence or a scalar. Aliases are followed; the value
 * then has the pointer of the alias and the place of what it stands for. Two values are equal only
 * if they are the same one; {@link #sameAs} compares what they say.
 */
public final class YamlValue {
  private final YamlDocument whole;
  private final YamlDocument document;
  private final YamlValue parent;
  private final String key;
  private final Node keyNode;
  private final Node node;
  private final boolean composed;
  private Map<String, YamlValue> members;
  private List<YamlValue> items;

  private YamlValue(
      YamlDocument whole,
      YamlDocument document,
      YamlValue parent,
      String key,
      Node keyNode,
      Node node) {
    this.whole = whole;
    this.document = document;
    this.parent = parent;
    this.key = key;
    this.keyNode = keyNode;
    this.node = node;
    this.composed = false;
  }

  private YamlValue(YamlValue place, Map<String, YamlValue> members, List<YamlValue> items) {
    this.whole = place.whole;
    this.document = place.document;
    this.parent = place.parent;
    this.key = place.key;
    this.keyNode = place.keyNode;
    this.node = place.node;
    this.composed = true;
    this.members = Collections.unmodifiableMap(members);
    this.items = List.copyOf(items);
  }

  /**
   * Returns a mapping at the place of another, with members of several. The members keep their own
   * places.
   */
  public YamlValue withMembers(Map<String, YamlValue> members) {
    return new YamlValue(this, new LinkedHashMap<>(members), List.of());
  }

  /** Returns a sequence at the place of another, with items of several. */
  public YamlValue withItems(List<YamlValue> items) {
    return new YamlValue(this, Map.of(), items);
  }

  static YamlValue root(YamlDocument document, Node node) {
    return new YamlValue(document, document, null, "", null, node);
  }

  /** What another file has is found there, and not where it is referred to. */
  private YamlValue child(String name, Node key, Node value) {
    YamlDocument owner = whole.of(value, document);
    return new YamlValue(whole, owner, this, name, owner == document ? key : null, value);
  }

  /** The document in which it is written. */
  public YamlDocument document() {
    return document;
  }

  /** What holds this value; empty for the root. */
  public Optional<YamlValue> parent() {
    return Optional.ofNullable(parent);
  }

  /** The key or the index under which its parent has it; empty for the root. */
  public String key() {
    return key;
  }

  /** The JSON pointer (RFC 6901), without {@code #}. */
  public String pointer() {
    return parent == null ? "" : parent.pointer() + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  /** The line on which it, or its key, begins; from 1. */
  public int line() {
    return start().getLine() + 1;
  }

  /** The column in which it, or its key, begins; from 1. */
  public int column() {
    return start().getColumn() + 1;
  }

  /**
   * The line on which it begins itself, behind its key; from 1. Of an alias that of what it stands
   * for.
   */
  public int valueLine() {
    return node.getStartMark().getLine() + 1;
  }

  /** The column in which it begins itself, behind its key; from 1. */
  public int valueColumn() {
    return node.getStartMark().getColumn() + 1;
  }

  private Mark start() {
    return keyNode == null ? node.getStartMark() : keyNode.getStartMark();
  }

  /** The line on which it ends; from 1, never before {@link #line}. */
  public int lastLine() {
    if (isAlias()) {
      return line();
    }
    if (node instanceof ScalarNode scalar) {
      return Math.max(line(), lastLine(scalar));
    }
    boolean flow = ((CollectionNode<?>) node).getFlowStyle() == FlowStyle.FLOW;
    List<YamlValue> children = isMapping() ? List.copyOf(members().values()) : items();
    if (flow || children.isEmpty()) {
      return Math.max(line(), Math.min(node.getEndMark().getLine() + 1, document.lines().size()));
    }
    YamlValue last = children.get(children.size() - 1);
    return last.document == document
        ? Math.max(line(), last.lastLine())
        : Math.min(
            Math.max(line(), node.getEndMark().getLine()), Math.max(1, document.lines().size()));
  }

  private int lastLine(ScalarNode scalar) {
    int end = scalar.getEndMark().getLine() + 1;
    boolean block =
        scalar.getScalarStyle() == ScalarStyle.LITERAL
            || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    if (!block) {
      return end;
    }
    end = Math.min(end - 1, document.lines().size());
    while (end > line() && document.lines().get(end - 1).isBlank()) {
      end--;
    }
    return end;
  }

  private boolean isAlias() {
    return keyNode != null && node.getStartMark().getIndex() < keyNode.getStartMark().getIndex();
  }

  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  public boolean isSequence() {
    return node instanceof SequenceNode;
  }

  public boolean isScalar() {
    return node instanceof ScalarNode;
  }

  /** The members of a mapping in the order of the file; empty for anything else. */
  public Map<String, YamlValue> members() {
    if (members == null) {
      Map<String, YamlValue> read = new LinkedHashMap<>();
      if (node instanceof MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
          String name = ((ScalarNode) tuple.getKeyNode()).getValue();
          read.put(name, child(name, tuple.getKeyNode(), tuple.getValueNode()));
        }
      }
      members = Collections.unmodifiableMap(read);
    }
    return members;
  }

  /** The items of a sequence; empty for anything else. */
  public List<YamlValue> items() {
    if (items == null) {
      List<YamlValue> read = new ArrayList<>();
      if (node instanceof SequenceNode sequence) {
        for (Node item : sequence.getValue()) {
          read.add(child(String.valueOf(read.size()), null, item));
        }
      }
      items = Collections.unmodifiableList(read);
    }
    return items;
  }

  /** A member of a mapping. */
  public Optional<YamlValue> get(String name) {
    return Optional.ofNullable(members().get(name));
  }

  /** What is found by following member names from here. */
  public Optional<YamlValue> at(String... names) {
    Optional<YamlValue> value = Optional.of(this);
    for (String name : names) {
      value = value.flatMap(each -> each.get(name));
    }
    return value;
  }

  /** The text of a scalar member, or an empty text. */
  public String text(String name) {
    return get(name).filter(YamlValue::isScalar).map(YamlValue::text).orElse("");
  }

  /**
   * The text of a scalar, without quotes and whatever its type; an empty text for anything else.
   */
  public String text() {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** The texts of the items of a sequence. */
  public List<String> texts() {
    return items().stream().map(YamlValue::text).toList();
  }

  public boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  public boolean isBoolean() {
    return node.getTag().equals(Tag.BOOL);
  }

  public boolean isTrue() {
    return isBoolean() && text().equals("true");
  }

  /** Whether a member is {@code true}. */
  public boolean isTrue(String name) {
    return get(name).map(YamlValue::isTrue).orElse(false);
  }

  /** The value of a number; empty for anything else. */
  public Optional<BigDecimal> number() {
    return node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)
        ? Optional.of(new BigDecimal(text()))
        : Optional.empty();
  }

  /** Whether both say the same: whatever the style, the order of keys, and the form of a number. */
  public boolean sameAs(YamlValue other) {
    if (node == other.node && !composed && !other.composed) {
      return true;
    }
    if (isMapping() && other.isMapping()) {
      return members().keySet().equals(other.members().keySet())
          && members().entrySet().stream()
              .allMatch(each -> each.getValue().sameAs(other.members().get(each.getKey())));
    }
    if (isSequence() && other.isSequence()) {
      return items().size() == other.items().size()
          && IntStream.range(0, items().size())
              .allMatch(i -> items().get(i).sameAs(other.items().get(i)));
    }
    return isScalar() && other.isScalar() && sameScalar(other);
  }

  private boolean sameScalar(YamlValue other) {
    Optional<BigDecimal> number = number();
    Optional<BigDecimal> otherNumber = other.number();
    if (number.isPresent() && otherNumber.isPresent()) {
      return number.get().compareTo(otherNumber.get()) == 0;
    }
    return node.getTag().equals(other.node.getTag()) && (isNull() || text().equals(other.text()));
  }

  /** In one line of JSON. */
  public String json() {
    StringBuilder json = new StringBuilder();
    new JsonText(json).append(this);
    return json.toString();
  }

  @Override
  public String toString() {
    return document.file() + "#" + pointer();
  }
}
