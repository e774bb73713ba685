package io.github.instagramv1.contract.source.tree;

/** Stands for a member that a mapping does not have, at the place of what would hold it. */
public final class AbsentNode extends Node {
  private final String name;

  /** Creates the node of a missing member. */
  public AbsentNode(String name, Node holder) {
    super(holder.start(), holder.endLine(), false);
    this.name = name;
  }

  /** Returns the name of the missing member. */
  public String name() {
    return name;
  }
}
