package io.github.instagramv1.contract.source.tree;

import org.yaml.snakeyaml.error.Mark;

/** A line and a column, both from 1, in one number that grows with them. */
public final class Position {
  private Position() {}

  static long of(Mark mark) {
    return of(mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** Returns the position of a line and a column. */
  public static long of(int line, int column) {
    return (long) line << Integer.SIZE | column;
  }

  /** Returns the line, from 1. */
  public static int line(long position) {
    return (int) (position >>> Integer.SIZE);
  }

  /** Returns the column, from 1. */
  public static int column(long position) {
    return (int) position;
  }
}
