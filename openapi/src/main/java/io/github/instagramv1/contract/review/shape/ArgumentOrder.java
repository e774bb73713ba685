package io.github.instagramv1.contract.review.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the arguments of two declarations. */
final class ArgumentOrder {
  private ArgumentOrder() {}

  /** Returns whether the common arguments are in another order. */
  static boolean differs(Signature before, Signature after) {
    return !common(before, after).equals(common(after, before));
  }

  private static List<String> common(Signature one, Signature other) {
    Set<String> known = new HashSet<>(other.arguments().stream().map(Argument::name).toList());
    return one.arguments().stream().map(Argument::name).filter(known::contains).toList();
  }

  static boolean sameInAnyOrder(Signature before, Signature after) {
    return before.arguments().size() == after.arguments().size()
        && new HashSet<>(before.arguments()).equals(new HashSet<>(after.arguments()));
  }

  /** Returns whether all that is new are arguments that may be left out. */
  static boolean onlyAddsOptional(Signature before, Signature after) {
    if (!before.head().equals(after.head())) {
      return false;
    }
    List<Argument> rest = new ArrayList<>(after.arguments());
    int at = 0;
    for (Argument each : before.arguments()) {
      while (at < rest.size() && !rest.get(at).equals(each) && rest.get(at).optional()) {
        at++;
      }
      if (at == rest.size() || !rest.get(at).equals(each)) {
        return false;
      }
      at++;
    }
    return rest.subList(at, rest.size()).stream().allMatch(Argument::optional);
  }
}
