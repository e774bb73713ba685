package io.github.instagramv1.conformance.mutant;

import java.util.Set;
import java.util.function.Supplier;

/**
 * A named fault that breaks one rule of the contract.
 *
 * @param id a stable id, such as {@code PAGING-GAP.getSelfFeed}
 * @param title what the server does wrong, as a clause
 * @param requirement the id of the rule that the fault breaks
 * @param trigger the requests that show the fault
 * @param operations the operationIds of the requests that the fault changes; an empty text stands
 *     for requests that match no operation, and an empty set for every request
 * @param checks the ids, without operationIds, of the checks that are meant to find the fault; an
 *     empty set if any check may find it
 * @param fault creates the fault without memory of earlier requests
 */
public record Mutant(
    String id,
    String title,
    String requirement,
    Trigger trigger,
    Set<String> operations,
    Set<String> checks,
    Supplier<Fault> fault) {

  public Mutant {
    operations = Set.copyOf(operations);
    checks = Set.copyOf(checks);
  }

  /** Returns the area of the fault, which is the part of the id before the first hyphen. */
  public String area() {
    return id.substring(0, id.indexOf('-'));
  }

  /**
   * Returns whether a check is meant to find this fault.
   *
   * @param check the id of the check, which may contain an operationId after a dot
   */
  boolean isMeantFor(String check) {
    return checks.isEmpty() || checks.contains(check.split("\\.", 2)[0]);
  }

  /**
   * Returns a new fault that affects only the requests of this mutant's operations.
   *
   * @param seed chooses which of these requests the fault affects if the trigger affects only some
   */
  public Fault inject(int seed) {
    Fault confined = trigger.confine(fault.get(), seed);
    return new Fault() {
      @Override
      public ProxyResponse apply(ProxyRequest request, Upstream upstream) {
        boolean concerned = operations.isEmpty() || operations.contains(request.operation());
        return (concerned ? confined : NONE).apply(request, upstream);
      }

      @Override
      public boolean takesRequestsAtOnce() {
        return confined.takesRequestsAtOnce();
      }
    };
  }
}
