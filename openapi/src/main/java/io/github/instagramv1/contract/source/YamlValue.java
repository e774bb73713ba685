package io.github.instagramv1.contract.source;

import io.github.instagramv1.contract.source.tree.AbsentNode;
import io.github.instagramv1.contract.source.tree.CollectionNode;
import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Member;
import io.github.instagramv1.contract.source.tree.Node;
import io.github.instagramv1.contract.source.tree.Position;
import io.github.instagramv1.contract.source.tree.ScalarNode;
import io.github.instagramv1.contract.source.tree.SequenceNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value in a YAML document: a mapping, a sequence or a scalar. Aliases are followed: the value
 * has the pointer of the alias and the place of its anchor. Equality is identity; {@link #sameAs}
 * compares content. Values are created on demand, so they are not safe for use by several threads.
 */
public final class YamlValue {
  private static final YamlValue[] NONE = new YamlValue[0];

  private final YamlDocument whole;
  private final YamlDocument document;
  private final YamlValue parent;
  private final int index;
  private final Node node;

  /** The members or items that were created, by index. */
  private YamlValue[] children;

  private YamlValue(
      YamlDocument whole, YamlDocument document, YamlValue parent, int index, Node node) {
    this.whole = whole;
    this.document = document;
    this.parent = parent;
    this.index = index;
    this.node = node;
  }

  private YamlValue(YamlValue place, Node node, Collection<YamlValue> children) {
    this(place.whole, place.document, place.parent, place.index, node);
    this.children = children.toArray(NONE);
  }

  /**
   * Returns a mapping at the place of another, with members of several. The members keep their own
   * places.
   */
  public YamlValue withMembers(Map<String, YamlValue> members) {
    MappingNode composed = new MappingNode(node.start(), node.endLine(), node.isBlock());
    List<Member> written = new ArrayList<>();
    members.forEach((name, each) -> written.add(new Member(name, each.start(), each.node)));
    composed.setMembers(written);
    return new YamlValue(this, composed, members.values());
  }

  /** Returns a sequence at the place of another, with items of several. */
  public YamlValue withItems(List<YamlValue> items) {
    SequenceNode composed = new SequenceNode(node.start(), node.endLine(), node.isBlock());
    composed.setItems(items.stream().map(each -> each.node).toList());
    return new YamlValue(this, composed, items);
  }

  static YamlValue root(YamlDocument document, Node node) {
    return new YamlValue(document, document, null, 0, node);
  }

  Node node() {
    return node;
  }

  /** Returns the number of its members or items. */
  int size() {
    return node instanceof CollectionNode collection ? collection.size() : 0;
  }

  /** Returns a member's value or an item. */
  YamlValue child(int at) {
    if (children == null) {
      children = new YamlValue[size()];
    }
    if (children[at] == null) {
      Node value = ((CollectionNode) node).value(at);
      children[at] = new YamlValue(whole, whole.of(value, document), this, at, value);
    }
    return children[at];
  }

  /** Returns whether the contract has it; what {@link #child(String)} returns may be absent. */
  public boolean exists() {
    return !(node instanceof AbsentNode);
  }

  /**
   * Returns the member of that name or the item at that index, or a value that does not {@link
   * #exists exist}, which has no text, no members and no items.
   */
  public YamlValue child(String name) {
    Optional<YamlValue> found =
        node instanceof SequenceNode
            ? items().stream().filter(item -> item.key().equals(name)).findFirst()
            : get(name);
    return found.orElseGet(
        () -> new YamlValue(whole, document, this, 0, new AbsentNode(name, node)));
  }

  /** Returns the values of the members, or the items, in the order of the file. */
  public Collection<YamlValue> children() {
    return isMapping() ? members().values() : items();
  }

  /** Returns whether it has a member of that name. */
  public boolean has(String name) {
    return get(name).isPresent();
  }

  /** Returns the document in which it is written. */
  public YamlDocument document() {
    return document;
  }

  /** Returns the parent of this value; empty for the root. */
  public Optional<YamlValue> parent() {
    return Optional.ofNullable(parent);
  }

  /** Returns the key or the index under which its parent has it; empty for the root. */
  public String key() {
    if (parent == null) {
      return "";
    }
    if (node instanceof AbsentNode absent) {
      return absent.name();
    }
    return parent.node instanceof MappingNode mapping ? mapping.key(index) : String.valueOf(index);
  }

  /** Returns the JSON pointer (RFC 6901), without {@code #}. */
  public String pointer() {
    return parent == null
        ? ""
        : parent.pointer() + "/" + key().replace("~", "~0").replace("/", "~1");
  }

  /** Returns the line on which it, or its key, begins; from 1. */
  public int line() {
    return Position.line(start());
  }

  /** Returns the column in which it, or its key, begins; from 1. */
  public int column() {
    return Position.column(start());
  }

  /**
   * Returns the line on which the value begins, after its key; from 1. For an alias, the line of
   * the anchor.
   */
  public int valueLine() {
    return node.line();
  }

  /** Returns the column in which it begins itself, behind its key; from 1. */
  public int valueColumn() {
    return node.column();
  }

  /**
   * Returns the place at which to report the value: the value of a scalar or an item, the key of
   * other values, and the parent of a missing value.
   */
  public Place place() {
    YamlValue at = this;
    while (!at.exists()) {
      at = at.parent;
    }
    return at.isScalar()
        ? new Place(document.file(), at.valueLine(), at.valueColumn(), pointer())
        : new Place(document.file(), at.line(), at.column(), pointer());
  }

  private long start() {
    return hasKey() ? ((MappingNode) parent.node).place(index) : node.start();
  }

  /** Returns whether the value has a key; a value of another file has its place there. */
  private boolean hasKey() {
    return parent != null
        && exists()
        && parent.node instanceof MappingNode
        && document == parent.document;
  }

  /** Returns the line on which it ends; from 1, never before {@link #line}. */
  public int lastLine() {
    if (isAlias()) {
      return line();
    }
    if (node instanceof ScalarNode) {
      return Math.max(line(), lastLineOfScalar());
    }
    if (!node.isBlock() || size() == 0) {
      return Math.max(line(), Math.min(node.endLine(), document.lines().size()));
    }
    YamlValue last = child(size() - 1);
    return last.document == document
        ? Math.max(line(), last.lastLine())
        : Math.min(Math.max(line(), node.endLine() - 1), Math.max(1, document.lines().size()));
  }

  private int lastLineOfScalar() {
    if (!node.isBlock()) {
      return node.endLine();
    }
    int end = Math.min(node.endLine() - 1, document.lines().size());
    while (end > line() && document.lines().get(end - 1).isBlank()) {
      end--;
    }
    return end;
  }

  private boolean isAlias() {
    return hasKey() && node.start() < start();
  }

  /** Returns whether it is a mapping. */
  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** Returns whether it is a sequence. */
  public boolean isSequence() {
    return node instanceof SequenceNode;
  }

  /** Returns whether it is a scalar. */
  public boolean isScalar() {
    return node instanceof ScalarNode;
  }

  /** Returns whether it contains a {@code $ref}. */
  public boolean refers() {
    return node instanceof CollectionNode collection && collection.refers();
  }

  /** Returns whether it contains a {@code discriminator}. */
  public boolean discriminates() {
    return node instanceof CollectionNode collection && collection.discriminates();
  }

  /** Returns the members or items that contain a {@code $ref} or a {@code discriminator}. */
  public List<YamlValue> referring() {
    List<YamlValue> found = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (((CollectionNode) node).value(i) instanceof CollectionNode inner
          && (inner.refers() || inner.discriminates())) {
        found.add(child(i));
      }
    }
    return found;
  }

  /** Returns the written scalars, without creating a value for each part. */
  public WrittenValues written() {
    return new WrittenValues(parent == null ? "" : parent.key(), key(), node);
  }

  /** Returns the members of a mapping in the order of the file; empty for other values. */
  public Map<String, YamlValue> members() {
    return node instanceof MappingNode mapping ? new YamlMembers(this, mapping) : Map.of();
  }

  /** Returns the items of a sequence; empty for other values. */
  public List<YamlValue> items() {
    return node instanceof SequenceNode ? new YamlItems(this) : List.of();
  }

  /** Returns a member of a mapping. */
  public Optional<YamlValue> get(String name) {
    if (node instanceof MappingNode mapping) {
      int at = mapping.indexOf(name);
      return at < 0 ? Optional.empty() : Optional.of(child(at));
    }
    return Optional.empty();
  }

  /** Returns the value at a path of member names. */
  public Optional<YamlValue> at(String... names) {
    Optional<YamlValue> value = Optional.of(this);
    for (String name : names) {
      value = value.flatMap(each -> each.get(name));
    }
    return value;
  }

  /** Returns the text of a scalar member, or an empty text. */
  public String text(String name) {
    return member(name).map(Nodes::text).orElse("");
  }

  private Optional<Node> member(String name) {
    return Nodes.get(node, name);
  }

  /** Returns the text of a scalar of any type, without quotes; an empty text for other values. */
  public String text() {
    return Nodes.text(node);
  }

  /** Returns the texts of the items of a sequence. */
  public List<String> texts() {
    return Nodes.items(node).stream().map(Nodes::text).toList();
  }

  /**
   * Returns whether it is a text: a scalar that YAML reads as neither a number, a boolean nor null.
   */
  public boolean isText() {
    return isScalar() && !isNull() && !isBoolean() && number().isEmpty();
  }

  /** Returns whether it is {@code null}. */
  public boolean isNull() {
    return Nodes.isNull(node);
  }

  /** Returns whether it is a boolean. */
  public boolean isBoolean() {
    return Nodes.isBoolean(node);
  }

  /** Returns whether it is {@code true}. */
  public boolean isTrue() {
    return Nodes.isTrue(node);
  }

  /** Returns whether a member is {@code true}. */
  public boolean isTrue(String name) {
    return member(name).map(Nodes::isTrue).orElse(false);
  }

  /** Returns the value of a number; empty for other nodes. */
  public Optional<BigDecimal> number() {
    return Nodes.number(node);
  }

  /**
   * Returns whether both have the same content, independent of style, order of keys and notation of
   * numbers.
   */
  public boolean sameAs(YamlValue other) {
    return ValueEquality.of(node, other.node);
  }

  /** Returns whether both are written identically except for the layout. */
  public boolean isWrittenAs(YamlValue other) {
    return ValueEquality.isWrittenAlike(node, other.node);
  }

  /** Returns it in one line of JSON. */
  public String json() {
    StringBuilder json = new StringBuilder();
    new JsonText(json).append(node);
    return json.toString();
  }

  @Override
  public String toString() {
    return document.file() + "#" + pointer();
  }
}
