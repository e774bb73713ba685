package io.github.instagramv1.server.dataexport;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was read, what became of it, and why. Not safe for many threads. */
public final class Tally {
  private final Map<Part, Map<Fate, Integer>> counts = new EnumMap<>(Part.class);
  private final Map<Part, Map<String, Integer>> reasons = new EnumMap<>(Part.class);
  private final Map<String, Integer> notUnderstood = new TreeMap<>();

  /** The results of loading an object. */
  public enum Fate {
    ADDED,
    ALREADY_THERE,
    LEFT_OUT,
    NOT_UNDERSTOOD
  }

  /** Returns a copy, to be counted on from here. */
  public Tally copy() {
    Tally copy = new Tally();
    counts.forEach((part, fates) -> copy.counts.put(part, new EnumMap<>(fates)));
    reasons.forEach((part, whys) -> copy.reasons.put(part, new TreeMap<>(whys)));
    copy.notUnderstood.putAll(notUnderstood);
    return copy;
  }

  /** One was loaded. */
  public void added(Part part) {
    count(part, Fate.ADDED, 1);
  }

  /** One had been loaded before. */
  public void alreadyThere(Part part) {
    count(part, Fate.ALREADY_THERE, 1);
  }

  /** One is not loaded. */
  public void leftOut(Part part, String reason) {
    leftOut(part, reason, 1);
  }

  /** Some are not loaded. */
  public void leftOut(Part part, String reason, int many) {
    if (many > 0) {
      count(part, Fate.LEFT_OUT, many);
      reasons.computeIfAbsent(part, absent -> new TreeMap<>()).merge(reason, many, Integer::sum);
    }
  }

  /** One says nothing that is known. */
  public void notUnderstood(Part part, String file) {
    count(part, Fate.NOT_UNDERSTOOD, 1);
    notUnderstood.merge(file, 1, Integer::sum);
  }

  private void count(Part part, Fate fate, int many) {
    counts
        .computeIfAbsent(part, absent -> new EnumMap<>(Fate.class))
        .merge(fate, many, Integer::sum);
  }

  /** How many of a part had a fate. */
  public int count(Part part, Fate fate) {
    return counts.getOrDefault(part, Map.of()).getOrDefault(fate, 0);
  }

  /** How many of a part there were. */
  public int read(Part part) {
    return counts.getOrDefault(part, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Why how many of a part were left out. */
  public Map<String, Integer> reasons(Part part) {
    return reasons.getOrDefault(part, Map.of());
  }

  /** How much was not understood in which file. */
  public Map<String, Integer> filesNotUnderstood() {
    return notUnderstood;
  }
}
