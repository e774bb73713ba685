package io.github.instagramv1.contract.source.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserException;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Builds a tree from a parser's events, with the limits of SnakeYAML's own composer. Short texts
 * are stored once, because a contract repeats its keywords and names.
 */
final class TreeComposer {
  private static final int SHORT = 48;

  private final Parser parser;
  private final LoaderOptions options;
  private final Resolver resolver = new PlainResolver();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Node> anchors = new HashMap<>();
  private final Set<Node> aliased = Collections.newSetFromMap(new IdentityHashMap<>());
  private int aliases;
  private int depth;
  private boolean merges;

  TreeComposer(Parser parser, LoaderOptions options) {
    this.parser = parser;
    this.options = options;
  }

  Tree compose() {
    parser.getEvent();
    Node root = null;
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      parser.getEvent();
      root = node(parser.getEvent());
      parser.getEvent();
    }
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      Mark mark = parser.getEvent().getStartMark();
      throw new ParserException(
          "expected a single document in the stream", mark, "but found another document", mark);
    }
    return new Tree(root, aliased, merges);
  }

  private Node node(Event event) {
    if (event instanceof AliasEvent alias) {
      return alias(alias);
    }
    if (depth++ > options.getNestingDepthLimit()) {
      throw new YAMLException("Nesting Depth exceeded max " + options.getNestingDepthLimit());
    }
    Node node =
        event instanceof ScalarEvent scalar
            ? scalar(scalar)
            : collection((CollectionStartEvent) event);
    depth--;
    return node;
  }

  private Node alias(AliasEvent alias) {
    Node node = anchors.get(alias.getAnchor());
    if (node == null) {
      throw new ParserException(
          null, null, "found undefined alias " + alias.getAnchor(), alias.getStartMark());
    }
    if (node instanceof CollectionNode) {
      aliased.add(node);
      if (++aliases > options.getMaxAliasesForCollections()) {
        throw new YAMLException(
            "Number of aliases for non-scalar nodes exceeds the specified max="
                + options.getMaxAliasesForCollections());
      }
    }
    return node;
  }

  private Node scalar(ScalarEvent event) {
    Tag tag =
        isPlain(event.getTag())
            ? resolver.resolve(
                NodeId.scalar, event.getValue(), event.getImplicit().canOmitTagInPlainScalar())
            : allowedTag(event.getTag(), event);
    boolean block =
        event.getScalarStyle() == ScalarStyle.LITERAL
            || event.getScalarStyle() == ScalarStyle.FOLDED;
    Node node =
        new ScalarNode(
            tag,
            interned(event.getValue()),
            Position.of(event.getStartMark()),
            event.getEndMark().getLine() + 1,
            block);
    return withAnchor(node, event);
  }

  private String interned(String text) {
    return text.length() > SHORT ? text : texts.computeIfAbsent(text, each -> each);
  }

  private static boolean isPlain(String tag) {
    return tag == null || tag.equals("!");
  }

  private Tag allowedTag(String name, Event event) {
    Tag tag = new Tag(name);
    if (tag.isCustomGlobal() && !options.getTagInspector().isGlobalTagAllowed(tag)) {
      throw new ParserException(
          null, null, "Global tag is not allowed: " + tag, event.getStartMark());
    }
    return tag;
  }

  private Node withAnchor(Node node, NodeEvent event) {
    if (event.getAnchor() != null) {
      anchors.put(event.getAnchor(), node);
    }
    return node;
  }

  private Node collection(CollectionStartEvent event) {
    if (!isPlain(event.getTag())) {
      allowedTag(event.getTag(), event);
    }
    long start = Position.of(event.getStartMark());
    if (event.is(Event.ID.SequenceStart)) {
      SequenceNode sequence = new SequenceNode(start, Position.line(start), !event.isFlow());
      withAnchor(sequence, event);
      compose(sequence);
      return sequence;
    }
    MappingNode mapping = new MappingNode(start, Position.line(start), !event.isFlow());
    withAnchor(mapping, event);
    compose(mapping);
    return mapping;
  }

  private void compose(SequenceNode sequence) {
    List<Node> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(parser.getEvent()));
    }
    sequence.setItems(items);
    sequence.endOn(parser.getEvent().getEndMark().getLine() + 1);
  }

  private void compose(MappingNode mapping) {
    List<Member> members = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Node key = node(parser.getEvent());
      Node value = node(parser.getEvent());
      members.add(member(key, value));
    }
    mapping.setMembers(members);
    mapping.endOn(parser.getEvent().getEndMark().getLine() + 1);
  }

  private Member member(Node key, Node value) {
    if (!(key instanceof ScalarNode scalar)) {
      return new Member(null, key.start(), value);
    }
    boolean merge = scalar.tag().equals(Tag.MERGE);
    merges |= merge;
    return new Member(scalar.text(), key.start(), merge, value);
  }
}
