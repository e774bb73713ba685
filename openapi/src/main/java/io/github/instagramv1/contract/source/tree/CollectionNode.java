package io.github.instagramv1.contract.source.tree;

/** A mapping or a sequence. */
public abstract sealed class CollectionNode extends Node permits MappingNode, SequenceNode {
  static final Node[] NONE = new Node[0];

  private static final byte LOOKED = 1;
  private static final byte REFERENCE = 2;
  private static final byte DISCRIMINATOR = 4;

  /** The cached result of a search within the node. */
  private byte found;

  CollectionNode(long start, int endLine, boolean block) {
    super(start, endLine, block);
  }

  /** Returns the number of its members or items. */
  public abstract int size();

  /** Returns the value of a member, or an item. */
  public abstract Node value(int index);

  /**
   * Returns whether it contains a {@code $ref}. The result is cached: call it after the last
   * change.
   */
  public final boolean refers() {
    return (contentFlags() & REFERENCE) != 0;
  }

  /** Returns whether it contains a {@code discriminator}. The result is cached. */
  public final boolean discriminates() {
    return (contentFlags() & DISCRIMINATOR) != 0;
  }

  private byte contentFlags() {
    if (found == 0) {
      int all = LOOKED;
      if (this instanceof MappingNode mapping) {
        all |= mapping.indexOf("$ref") < 0 ? 0 : REFERENCE;
        all |= mapping.indexOf("discriminator") < 0 ? 0 : DISCRIMINATOR;
      }
      for (int i = 0; i < size(); i++) {
        all |= value(i) instanceof CollectionNode inner ? inner.contentFlags() : 0;
      }
      found = (byte) all;
    }
    return found;
  }
}
