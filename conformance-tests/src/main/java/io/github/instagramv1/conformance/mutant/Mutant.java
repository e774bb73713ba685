package io.github.instagramv1.conformance.mutant;

import java.util.Set;
import java.util.function.Supplier;

/**
 * One named way to break the contract.
 *
 * @param id stable, such as {@code PAGING-GAP.getSelfFeed}
 * @param title what the server does wrong, as a clause
 * @param operations operationIds whose requests the fault touches; none means every request
 * @param checks ids of the checks that are meant to find it, without operationIds
 * @param fault makes one that remembers nothing yet
 */
public record Mutant(
    String id,
    String title,
    Trigger trigger,
    Set<String> operations,
    Set<String> checks,
    Supplier<Fault> fault) {

  public Mutant {
    operations = Set.copyOf(operations);
    checks = Set.copyOf(checks);
  }

  /** The group of faults, the text in front of the first hyphen. */
  public String area() {
    return id.substring(0, id.indexOf('-'));
  }

  /** A new fault that leaves the requests of other operations alone. */
  Fault inject() {
    Fault confined = trigger.confine(fault.get());
    return (request, upstream) ->
        (operations.isEmpty() || operations.contains(request.operation()) ? confined : Fault.NONE)
            .apply(request, upstream);
  }
}
