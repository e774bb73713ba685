package io.github.instagramv1.contract.source.tree;

/**
 * A member of a mapping.
 *
 * @param key its key; null where that is a mapping or a sequence
 * @param place where the key begins, as a {@link Position}
 * @param merges whether the key is {@code <<} without quotes
 * @param value its value
 */
public record Member(String key, long place, boolean merges, Node value) {

  /** Returns a member with an ordinary key. */
  public Member(String key, long place, Node value) {
    this(key, place, false, value);
  }
}
