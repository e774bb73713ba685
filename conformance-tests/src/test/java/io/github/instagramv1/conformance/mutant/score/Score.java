package io.github.instagramv1.conformance.mutant.score;

import io.github.instagramv1.conformance.mutant.Mutant;
import io.github.instagramv1.conformance.mutant.MutantResult;
import io.github.instagramv1.conformance.mutant.Trigger;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The faults of one kind, counted by group and trigger. */
final class Score {
  private final Map<String, Map<Trigger, Share>> groups = new TreeMap<>();

  /**
   * Counts the results.
   *
   * @param group returns the group of a fault
   * @param found whether a result counts as found
   */
  Score(List<MutantResult> results, Function<Mutant, String> group, Predicate<MutantResult> found) {
    for (MutantResult result : results) {
      groups
          .computeIfAbsent(group.apply(result.mutant()), name -> new EnumMap<>(Trigger.class))
          .compute(
              result.mutant().trigger(),
              (trigger, share) -> (share == null ? Share.NONE : share).and(found.test(result)));
    }
  }

  /** The groups, by name. */
  Collection<String> groups() {
    return groups.keySet();
  }

  Share of(String group, Trigger trigger) {
    return groups.get(group).getOrDefault(trigger, Share.NONE);
  }

  Share of(String group) {
    return groups.get(group).values().stream().reduce(Share.NONE, Share::and);
  }

  Share of(Trigger trigger) {
    return groups.keySet().stream().map(group -> of(group, trigger)).reduce(Share.NONE, Share::and);
  }

  Share total() {
    return groups.keySet().stream().map(this::of).reduce(Share.NONE, Share::and);
  }

  /**
   * Returns the mean of the groups' shares, in which a large group has the same weight as a small
   * one.
   */
  double mean() {
    return groups.keySet().stream().mapToDouble(group -> of(group).value()).average().orElse(1);
  }

  /**
   * Returns the confidence interval of the mean. Its sample size is the number of faults whose
   * overall share is as precise as the mean, provided that all groups have the same share.
   */
  Wilson interval() {
    double inverse = groups.keySet().stream().mapToDouble(group -> 1.0 / of(group).all()).sum();
    return Wilson.of(mean(), groups.size() * groups.size() / inverse);
  }
}
