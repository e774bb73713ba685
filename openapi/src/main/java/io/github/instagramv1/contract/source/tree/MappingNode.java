package io.github.instagramv1.contract.source.tree;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;

/** A mapping, its members in the order of the file. */
public final class MappingNode extends CollectionNode {
  private static final String[] NO_KEYS = new String[0];
  private static final long[] NO_PLACES = new long[0];

  /** Up to this number of keys, a linear search is fast enough. */
  private static final int FEW = 8;

  private String[] keys = NO_KEYS;
  private long[] places = NO_PLACES;
  private Node[] values = NONE;
  private BitSet merges;

  /** The index of each key plus one, by the key's hash; null until it is needed. */
  private int[] slots;

  /**
   * @param start a {@link Position}
   * @param block whether it is written in block style
   */
  public MappingNode(long start, int endLine, boolean block) {
    super(start, endLine, block);
  }

  @Override
  public int size() {
    return keys.length;
  }

  /** Returns the key of a member; null where that is a mapping or a sequence. */
  public String key(int index) {
    return keys[index];
  }

  /** Returns the start of a member's key, as a {@link Position}. */
  public long place(int index) {
    return places[index];
  }

  @Override
  public Node value(int index) {
    return values[index];
  }

  /** Returns whether a key is {@code <<} without quotes. */
  public boolean merges() {
    return merges != null;
  }

  /** Returns the index of the first member with a key; -1 if there is none. */
  public int indexOf(String key) {
    if (keys.length > FEW) {
      return slots()[slot(slots(), key)] - 1;
    }
    for (int i = 0; i < keys.length; i++) {
      if (key.equals(keys[i])) {
        return i;
      }
    }
    return -1;
  }

  private int[] slots() {
    if (slots == null) {
      int[] found = new int[Integer.highestOneBit(keys.length) * 4];
      for (int i = keys.length - 1; i >= 0; i--) {
        if (keys[i] != null) {
          found[slot(found, keys[i])] = i + 1;
        }
      }
      slots = found;
    }
    return slots;
  }

  private int slot(int[] table, String key) {
    int hash = key.hashCode();
    int at = (hash ^ hash >>> 16) & table.length - 1;
    while (table[at] != 0 && !key.equals(keys[table[at] - 1])) {
      at = at + 1 & table.length - 1;
    }
    return at;
  }

  /** Returns the current members. */
  public List<Member> members() {
    return new Members(keys, places, values, merges);
  }

  /** Replaces all members. */
  public void setMembers(List<Member> all) {
    int size = all.size();
    String[] newKeys = new String[size];
    long[] newPlaces = new long[size];
    Node[] newValues = new Node[size];
    BitSet newMerges = null;
    for (int i = 0; i < size; i++) {
      Member each = all.get(i);
      newKeys[i] = each.key();
      newPlaces[i] = each.place();
      newValues[i] = each.value();
      if (each.merges()) {
        newMerges = newMerges == null ? new BitSet() : newMerges;
        newMerges.set(i);
      }
    }
    keys = newKeys;
    places = newPlaces;
    values = newValues;
    merges = newMerges;
    slots = null;
  }

  /** A snapshot of the members. */
  private static final class Members extends AbstractList<Member> implements RandomAccess {
    private final String[] keys;
    private final long[] places;
    private final Node[] values;
    private final BitSet merges;

    Members(String[] keys, long[] places, Node[] values, BitSet merges) {
      this.keys = keys;
      this.places = places;
      this.values = values;
      this.merges = merges;
    }

    @Override
    public Member get(int index) {
      return new Member(
          keys[index], places[index], merges != null && merges.get(index), values[index]);
    }

    @Override
    public int size() {
      return keys.length;
    }
  }
}
