package io.github.instagramv1.contract.source.tree;

import java.util.Arrays;
import java.util.List;

/** A sequence. */
public final class SequenceNode extends CollectionNode {
  private Node[] items = NONE;

  /**
   * @param start a {@link Position}
   * @param block whether it is written in block style
   */
  public SequenceNode(long start, int endLine, boolean block) {
    super(start, endLine, block);
  }

  @Override
  public int size() {
    return items.length;
  }

  @Override
  public Node value(int index) {
    return items[index];
  }

  /** Returns the items as a list that writes through to this sequence. */
  public List<Node> items() {
    return Arrays.asList(items);
  }

  /** Replaces all items. */
  public void setItems(List<Node> all) {
    items = all.toArray(NONE);
  }
}
