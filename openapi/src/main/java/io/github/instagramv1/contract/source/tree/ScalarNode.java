package io.github.instagramv1.contract.source.tree;

import org.yaml.snakeyaml.nodes.Tag;

/** A text, a number, a boolean or null. */
public final class ScalarNode extends Node {
  private final Tag tag;
  private final String text;

  /**
   * @param start a {@link Position}
   * @param block whether it is written behind {@code |} or {@code >}
   */
  public ScalarNode(Tag tag, String text, long start, int endLine, boolean block) {
    super(start, endLine, block);
    this.tag = tag;
    this.text = text;
  }

  /** Returns the kind of the scalar. */
  public Tag tag() {
    return tag;
  }

  /** Returns its text without quotes. */
  public String text() {
    return text;
  }
}
