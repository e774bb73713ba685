package io.github.instagramv1.conformance.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Collects the faults of one area. */
final class Builder {
  private final String area;
  private final List<Mutant> mutants = new ArrayList<>();

  Builder(String area) {
    this.area = area;
  }

  /** A fault of one operation that one check is meant to find. */
  void add(
      String name,
      String title,
      String operation,
      String check,
      String requirement,
      Supplier<Fault> fault) {
    add(name, title, Trigger.ALWAYS, Set.of(operation), Set.of(check), requirement, fault);
  }

  /** Adds a fault for each of several operations. */
  void each(
      String name,
      String title,
      String operation,
      String check,
      String requirement,
      Supplier<Fault> fault) {
    add(name + "." + operation, title, operation, check, requirement, fault);
  }

  void add(
      String name,
      String title,
      Trigger trigger,
      Set<String> operations,
      Set<String> checks,
      String requirement,
      Supplier<Fault> fault) {
    mutants.add(
        new Mutant(area + "-" + name, title, requirement, trigger, operations, checks, fault));
  }

  List<Mutant> all() {
    return List.copyOf(mutants);
  }
}
