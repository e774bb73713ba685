package io.github.instagramv1.contract.source.tree;

/** A value of a document. An alias is the node of its anchor. */
public abstract sealed class Node permits CollectionNode, ScalarNode, AbsentNode {
  private final long start;

  /** The line on which it ends; less than 0 in block style. */
  private int end;

  /**
   * @param start a {@link Position}
   * @param block whether it is written in block style
   */
  Node(long start, int endLine, boolean block) {
    this.start = start;
    this.end = block ? -endLine : endLine;
  }

  /** Returns the start of the node, as a {@link Position}. */
  public final long start() {
    return start;
  }

  /** Returns the line on which it begins; from 1. */
  public final int line() {
    return Position.line(start);
  }

  /** Returns the column in which it begins; from 1. */
  public final int column() {
    return Position.column(start);
  }

  /** Returns the line on which what is behind it begins, or it ends; from 1. */
  public final int endLine() {
    return Math.abs(end);
  }

  /**
   * Returns whether it is written in block style: a scalar behind {@code |} or {@code >} included.
   */
  public final boolean isBlock() {
    return end < 0;
  }

  final void endOn(int line) {
    end = end < 0 ? -line : line;
  }
}
