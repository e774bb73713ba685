package io.github.instagramv1.conformance.mutant;

import java.util.Set;
import java.util.function.Supplier;

/**
 * One named way to break the contract.
 *
 * @param id stable, such as {@code PAGING-GAP.getSelfFeed}
 * @param title what the server does wrong, as a clause
 * @param requirement the id of the rule that it breaks
 * @param operations operationIds whose requests the fault touches, empty text for requests that
 *     match no operation; none means every request
 * @param checks ids of the checks that are meant to find it, without operationIds; none where
 *     anything that finds it will do
 * @param fault makes one that remembers nothing yet
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

  /** The group of faults, the text in front of the first hyphen. */
  public String area() {
    return id.substring(0, id.indexOf('-'));
  }

  /**
   * Whether a check is meant to find it.
   *
   * @param check an id, perhaps with an operationId after a dot
   */
  boolean isMeantFor(String check) {
    return checks.isEmpty() || checks.contains(check.split("\\.", 2)[0]);
  }

  /**
   * A new fault that leaves the requests of other operations alone.
   *
   * @param seed where in their row those that a trigger chooses lie
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
