package io.github.instagramv1.contract.review.difference.security;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Matches the alternatives of a {@code security}. An old alternative is still accepted if some new
 * one requires nothing that it lacks.
 */
final class SecurityMatch {

  /**
   * Alternatives of both contracts that require more, less or other credentials than each other.
   */
  record Group(
      List<SecurityRequirement> before,
      List<SecurityRequirement> after,
      List<SecurityRequirement> kept) {
    /** Returns whether one differs from the other in its scopes alone. */
    boolean isPair() {
      return before.size() == 1 && after.size() == 1 && isOfOneForm();
    }

    /** Returns whether all require the same schemes and differ only in scopes. */
    boolean isOfOneForm() {
      return before.stream()
          .allMatch(old -> after.stream().allMatch(now -> now.schemes().equals(old.schemes())));
    }

    /** Returns whether some credential of an old client is no longer sufficient. */
    boolean losesCredentials() {
      return before.stream().anyMatch(old -> isNew(old, after));
    }

    /** Returns whether some credential of a new client was not sufficient before. */
    boolean gainsCredentials() {
      return !gained().isEmpty();
    }

    private boolean isNew(SecurityRequirement requirement, List<SecurityRequirement> others) {
      return Stream.of(others, kept)
          .flatMap(List::stream)
          .noneMatch(each -> each.isWithin(requirement));
    }

    /** Returns the requirements that were not sufficient before. */
    List<SecurityRequirement> gained() {
      return after.stream().filter(each -> isNew(each, before)).toList();
    }
  }

  private final List<SecurityRequirement> removed;
  private final List<SecurityRequirement> added;
  private final List<SecurityRequirement> kept = new ArrayList<>();
  private final List<SecurityRequirement> redundantBefore = new ArrayList<>();
  private final List<SecurityRequirement> redundantAfter = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final boolean reordered;

  SecurityMatch(List<SecurityRequirement> before, List<SecurityRequirement> after) {
    removed = new ArrayList<>(before);
    added = new ArrayList<>(after);
    reordered = removeCommon(before, after);
    groupRelated();
    moveCovered(removed, redundantBefore);
    moveCovered(added, redundantAfter);
    pairSimilar();
  }

  /** Alternatives that are no longer accepted, and that nothing is like. */
  List<SecurityRequirement> removed() {
    return removed;
  }

  /** Alternatives that are new, and that nothing was like. */
  List<SecurityRequirement> added() {
    return added;
  }

  /** Alternatives that are gone, and that another one which stays makes needless. */
  List<SecurityRequirement> redundantBefore() {
    return redundantBefore;
  }

  /** Alternatives that are new, and that another one which was there makes needless. */
  List<SecurityRequirement> redundantAfter() {
    return redundantAfter;
  }

  List<Group> groups() {
    return groups;
  }

  /** Returns whether common alternatives are in another order. */
  boolean isReordered() {
    return reordered;
  }

  /** Removes common alternatives and returns whether their order differs. */
  private boolean removeCommon(List<SecurityRequirement> before, List<SecurityRequirement> after) {
    List<SecurityRequirement> matches = new ArrayList<>();
    for (SecurityRequirement old : before) {
      added.stream()
          .filter(old::isSame)
          .findFirst()
          .ifPresent(
              now -> {
                kept.add(old);
                matches.add(now);
                removed.remove(old);
                added.remove(now);
              });
    }
    return !matches.equals(after.stream().filter(matches::contains).toList());
  }

  private void moveCovered(List<SecurityRequirement> from, List<SecurityRequirement> to) {
    from.stream().filter(each -> kept.stream().anyMatch(k -> k.isWithin(each))).forEach(to::add);
    from.removeAll(to);
  }

  private void groupRelated() {
    for (SecurityRequirement old : List.copyOf(removed)) {
      if (!removed.contains(old)) {
        continue;
      }
      Group group = related(old);
      if (!group.after().isEmpty()) {
        groups.add(group);
        removed.removeAll(group.before());
        added.removeAll(group.after());
      }
    }
  }

  /** Returns the alternatives that one alternative becomes by requiring more or less. */
  private Group related(SecurityRequirement start) {
    Group group = new Group(new ArrayList<>(List.of(start)), new ArrayList<>(), kept);
    boolean grown = true;
    while (grown) {
      boolean after = addRelated(group.after(), added, group.before());
      boolean before = addRelated(group.before(), removed, group.after());
      grown = after || before;
    }
    return group;
  }

  private static boolean addRelated(
      List<SecurityRequirement> side,
      List<SecurityRequirement> candidates,
      List<SecurityRequirement> other) {
    List<SecurityRequirement> fresh =
        candidates.stream()
            .filter(each -> !side.contains(each))
            .filter(each -> other.stream().anyMatch(o -> o.isWithin(each) || each.isWithin(o)))
            .toList();
    side.addAll(fresh);
    return !fresh.isEmpty();
  }

  /** Pairs alternatives with the same schemes and other scopes, the most similar first. */
  private void pairSimilar() {
    for (SecurityRequirement old : List.copyOf(removed)) {
      added.stream()
          .filter(now -> now.schemes().equals(old.schemes()))
          .max(Comparator.comparingLong(old::commonScopes))
          .ifPresent(
              now -> {
                groups.add(new Group(List.of(old), List.of(now), kept));
                removed.remove(old);
                added.remove(now);
              });
    }
  }
}
