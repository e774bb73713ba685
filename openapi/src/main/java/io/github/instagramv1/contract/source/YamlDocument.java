package io.github.instagramv1.contract.source;

import io.github.instagramv1.contract.source.tree.Node;
import java.util.List;
import java.util.Map;

/** A YAML document that was read, with its lines as written. */
public final class YamlDocument {
  private final String file;
  private final String text;
  private final List<String> lines;
  private final Node rootNode;
  private final Map<Node, YamlDocument> owners;
  private final List<String> notes;
  private final YamlValue root;

  YamlDocument(String file, String text, Node root) {
    this(file, text, new TextLines(text), root, Map.of(), List.of());
  }

  private YamlDocument(
      String file,
      String text,
      List<String> lines,
      Node root,
      Map<Node, YamlDocument> owners,
      List<String> notes) {
    this.file = file;
    this.text = text;
    this.lines = lines;
    this.rootNode = root;
    this.owners = owners;
    this.notes = List.copyOf(notes);
    this.root = YamlValue.root(this, root);
  }

  /**
   * Returns this document with values of other documents in it.
   *
   * @param others whose document each of them belongs to, by identity
   * @param remarks notes on how it was read
   */
  public YamlDocument with(Map<Node, YamlDocument> others, List<String> remarks) {
    return new YamlDocument(file, text, lines, rootNode, others, remarks);
  }

  /** Returns whether both have the same text and refer to no other files. */
  public boolean hasTextOf(YamlDocument other) {
    return owners.isEmpty() && other.owners.isEmpty() && text.equals(other.text);
  }

  /** Returns the document that a node within one of this document belongs to. */
  YamlDocument of(Node node, YamlDocument around) {
    return owners.isEmpty() ? around : owners.getOrDefault(node, around);
  }

  /** Returns the node of the root. */
  public Node rootNode() {
    return rootNode;
  }

  /** Returns notes about how the document was read; usually empty. */
  public List<String> notes() {
    return notes;
  }

  /** Returns the name that places are given with. */
  public String file() {
    return file;
  }

  /** Returns the text as it was read. */
  public String text() {
    return text;
  }

  /** The lines as written, without their ends. */
  public List<String> lines() {
    return lines;
  }

  /** Returns the root. */
  public YamlValue root() {
    return root;
  }
}
