package io.github.instagramv1.contract.source;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;

/** Reads one YAML document. */
public final class YamlReader {
  private static final int MOST_ALIASES = 10_000;
  private static final int MOST_CHARACTERS = 64 * 1024 * 1024;

  private YamlReader() {}

  /**
   * Reads a document whose root is a mapping.
   *
   * @param file the name that places are given with
   * @throws UnreadableContract where it isn't YAML, repeats a key, contains itself, or has another
   *     root
   */
  public static YamlDocument read(String file, String text) throws UnreadableContract {
    Node root = compose(file, text);
    if (!(root instanceof MappingNode)) {
      throw new UnreadableContract(file, 1, 1, "a mapping is expected here, as in any contract.");
    }
    check(file, root, identitySet(), identitySet());
    return new YamlDocument(file, text, root);
  }

  /** Reads a document as {@link #read} does, with what {@code <<} merges written out. */
  static YamlDocument readMerged(String file, String text) throws UnreadableContract {
    Node root = compose(file, text);
    if (root instanceof MappingNode) {
      MergeKeys.expand(root);
      check(file, root, identitySet(), identitySet());
      return new YamlDocument(file, text, root);
    }
    return read(file, text);
  }

  /** Reads a document with any root; what isn't YAML by its name is a text. */
  static YamlDocument readAny(String file, String text) throws UnreadableContract {
    boolean words = file.endsWith(".md") || file.endsWith(".txt") || file.endsWith(".html");
    Node root = words ? null : compose(file, text);
    if (root == null) {
      Mark start = new Mark(file, 0, 0, 0, new int[0], 0);
      return new YamlDocument(
          file, text, new ScalarNode(Tag.STR, text, start, start, ScalarStyle.LITERAL));
    }
    MergeKeys.expand(root);
    check(file, root, identitySet(), identitySet());
    return new YamlDocument(file, text, root);
  }

  /**
   * Reads a document whose root is a sequence, or that is empty.
   *
   * @param file the name that places are given with
   * @throws UnreadableContract where it isn't YAML, repeats a key, contains itself, or has another
   *     root
   */
  public static List<YamlValue> readList(String file, String text) throws UnreadableContract {
    Node root = compose(file, text);
    if (root == null || root.getTag().equals(Tag.NULL)) {
      return List.of();
    }
    if (!(root instanceof SequenceNode)) {
      throw unreadable(file, root.getStartMark(), "a list is expected here.");
    }
    check(file, root, identitySet(), identitySet());
    return new YamlDocument(file, text, root).root().items();
  }

  private static Node compose(String file, String text) throws UnreadableContract {
    try {
      return composer(text).getSingleNode();
    } catch (MarkedYAMLException e) {
      throw unreadable(file, e.getProblemMark(), sentence(e));
    } catch (YAMLException e) {
      throw new UnreadableContract(file, 1, 1, "not YAML: " + firstLine(e.getMessage()));
    }
  }

  private static Composer composer(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setCodePointLimit(MOST_CHARACTERS);
    return new SparingComposer(
        new ParserImpl(new SparingReader(text), options), new PlainResolver(), options);
  }

  private static Set<Node> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static void check(String file, Node node, Set<Node> above, Set<Node> checked)
      throws UnreadableContract {
    if (above.contains(node)) {
      throw unreadable(file, node.getStartMark(), "this value contains itself by an alias.");
    }
    if (!checked.add(node)) {
      return;
    }
    above.add(node);
    if (node instanceof MappingNode mapping) {
      checkKeys(file, mapping);
      for (NodeTuple tuple : mapping.getValue()) {
        check(file, tuple.getValueNode(), above, checked);
      }
    } else if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        check(file, item, above, checked);
      }
    }
    above.remove(node);
  }

  private static void checkKeys(String file, MappingNode mapping) throws UnreadableContract {
    Set<String> keys = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Mark mark = tuple.getKeyNode().getStartMark();
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw unreadable(file, mark, "a key must be a text.");
      }
      if (key.getTag().equals(Tag.MERGE)) {
        throw unreadable(file, mark, "`<<` is not understood here; write the values out.");
      }
      if (!keys.add(key.getValue())) {
        throw unreadable(file, mark, "the key `" + key.getValue() + "` is written twice.");
      }
    }
  }

  private static UnreadableContract unreadable(String file, Mark mark, String sentence) {
    return mark == null
        ? new UnreadableContract(file, 1, 1, sentence)
        : new UnreadableContract(file, mark.getLine() + 1, mark.getColumn() + 1, sentence);
  }

  private static String sentence(MarkedYAMLException e) {
    String problem = firstLine(e.getProblem());
    String context = e.getContext() == null ? "" : " " + firstLine(e.getContext());
    return problem.substring(0, 1).toUpperCase(Locale.ROOT) + problem.substring(1) + context + ".";
  }

  private static String firstLine(String message) {
    return message == null ? "unknown" : message.lines().findFirst().orElse("unknown").strip();
  }
}
