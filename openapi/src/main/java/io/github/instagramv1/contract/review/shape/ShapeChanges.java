package io.github.instagramv1.contract.review.shape;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Indexes changed declarations of generated Java by the places that they are generated from. */
public final class ShapeChanges {
  private final List<ShapeChange> all;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final Map<String, List<Integer>> wholes = new HashMap<>();
  private final TreeMap<String, List<Integer>> inOrder = new TreeMap<>();

  public ShapeChanges(List<ShapeChange> all) {
    this.all = List.copyOf(all);
    for (int i = 0; i < this.all.size(); i++) {
      for (String place : this.all.get(i).places()) {
        add(places, place, i);
        if (place.endsWith(Trace.BELOW)) {
          add(wholes, place.substring(0, place.length() - Trace.BELOW.length()), i);
        }
      }
    }
    inOrder.putAll(places);
  }

  private static void add(Map<String, List<Integer>> numbers, String place, int number) {
    numbers.computeIfAbsent(place, key -> new ArrayList<>(1)).add(number);
  }

  /** Returns all of them. */
  public List<ShapeChange> all() {
    return all;
  }

  /**
   * Returns the changes that depend on one of some values, in their order.
   *
   * @param pointers the places of the values, in the notation of {@link ShapeChange}
   * @param within whether changes that depend on a part of a value are included
   */
  public List<ShapeChange> from(List<String> pointers, boolean within) {
    BitSet found = new BitSet();
    for (String pointer : pointers) {
      places.getOrDefault(pointer, List.of()).forEach(found::set);
      for (int at = pointer.indexOf('/'); at >= 0; at = pointer.indexOf('/', at + 1)) {
        wholes.getOrDefault(pointer.substring(0, at), List.of()).forEach(found::set);
      }
      if (within) {
        // '0' comes next to '/'.
        inOrder
            .subMap(pointer + "/", pointer + "0")
            .values()
            .forEach(each -> each.forEach(found::set));
      }
    }
    return found.stream().mapToObj(all::get).toList();
  }
}
