package io.github.instagramv1.contract.source;

import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Node;
import io.github.instagramv1.contract.source.tree.Position;
import io.github.instagramv1.contract.source.tree.ScalarNode;
import io.github.instagramv1.contract.source.tree.SequenceNode;
import io.github.instagramv1.contract.source.tree.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads one YAML document. */
public final class YamlReader {
  private YamlReader() {}

  /**
   * Reads a document whose root is a mapping.
   *
   * @param file the name that places are given with
   * @throws UnreadableContract where it isn't YAML, repeats a key, contains itself, or has another
   *     root
   */
  public static YamlDocument read(String file, String text) throws UnreadableContract {
    return checked(file, text, tree(file, text));
  }

  /** Reads a document as {@link #read} does, with what {@code <<} merges written out. */
  public static YamlDocument readMerged(String file, String text) throws UnreadableContract {
    Tree tree = tree(file, text);
    if (tree.merges() && tree.root() instanceof MappingNode) {
      MergeKeys.expand(tree.root());
    }
    return checked(file, text, tree);
  }

  private static YamlDocument checked(String file, String text, Tree tree)
      throws UnreadableContract {
    if (!(tree.root() instanceof MappingNode)) {
      throw new UnreadableContract(file, 1, 1, "expected a mapping, the root of a contract.");
    }
    TreeCheck.check(file, tree);
    return new YamlDocument(file, text, tree.root());
  }

  /** Reads a document with any root; a file whose name is not that of YAML is a string. */
  public static YamlDocument readAny(String file, String text) throws UnreadableContract {
    boolean words = file.endsWith(".md") || file.endsWith(".txt") || file.endsWith(".html");
    Tree tree = words ? new Tree(null, Set.of(), false) : tree(file, text);
    if (tree.root() == null) {
      return new YamlDocument(
          file, text, new ScalarNode(Tag.STR, text, Position.of(1, 1), 1, true));
    }
    if (tree.merges()) {
      MergeKeys.expand(tree.root());
    }
    TreeCheck.check(file, tree);
    return new YamlDocument(file, text, tree.root());
  }

  /**
   * Reads a document whose root is a sequence, or that is empty.
   *
   * @param file the name that places are given with
   * @throws UnreadableContract where it isn't YAML, repeats a key, contains itself, or has another
   *     root
   */
  public static List<YamlValue> readList(String file, String text) throws UnreadableContract {
    Tree tree = tree(file, text);
    Node root = tree.root();
    if (root == null || (root instanceof ScalarNode scalar && scalar.tag().equals(Tag.NULL))) {
      return List.of();
    }
    if (!(root instanceof SequenceNode)) {
      throw new UnreadableContract(file, root.line(), root.column(), "expected a list.");
    }
    TreeCheck.check(file, tree);
    return new YamlDocument(file, text, root).root().items();
  }

  /**
   * Reads a table from the resource of a class; its root must be a mapping.
   *
   * @throws IllegalStateException if it is missing or not valid
   */
  public static YamlValue readResource(Class<?> owner, String name) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      return read(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8)).root();
    } catch (IOException | UnreadableContract e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
  }

  private static Tree tree(String file, String text) throws UnreadableContract {
    try {
      return Tree.of(text);
    } catch (MarkedYAMLException e) {
      throw unreadable(file, e);
    } catch (YAMLException e) {
      throw new UnreadableContract(file, 1, 1, "not YAML: " + firstLine(e.getMessage()));
    }
  }

  private static UnreadableContract unreadable(String file, MarkedYAMLException e) {
    return e.getProblemMark() == null
        ? new UnreadableContract(file, 1, 1, sentence(e))
        : new UnreadableContract(
            file,
            e.getProblemMark().getLine() + 1,
            e.getProblemMark().getColumn() + 1,
            sentence(e));
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
