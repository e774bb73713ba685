package io.github.instagramv1.server.geo;

/** Leaf cells from {@code low} to {@code high}, both included, in the order of signed numbers. */
public record CellRange(long low, long high) {
  /** Returns whether the leaf cell lies in this range. */
  public boolean contains(long cell) {
    return low <= cell && cell <= high;
  }
}
