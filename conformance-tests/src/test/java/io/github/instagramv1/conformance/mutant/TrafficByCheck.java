package io.github.instagramv1.conformance.mutant;

import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.run.RunListener;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The traffic of each check in a run without faults. It shows which faults a check can encounter.
 */
public final class TrafficByCheck implements RunListener {
  private final Map<String, ObservedTraffic> checks = new LinkedHashMap<>();
  private ObservedTraffic current = new ObservedTraffic();

  synchronized void add(ProxyRequest request, ProxyResponse response) {
    current.add(request, response);
  }

  /** Assigns the traffic since the end of the previous check to this check. */
  @Override
  public synchronized void ended(String check) {
    if (current.requests() > 0) {
      checks.put(check, current);
    }
    current = new ObservedTraffic();
  }

  @Override
  public void settled(CheckResult check) {}

  /**
   * Returns the traffic by the id of the check, in the order of the run. The id contains the
   * operationId if the check runs once for each operation.
   */
  public synchronized Map<String, ObservedTraffic> checks() {
    return new LinkedHashMap<>(checks);
  }

  /**
   * Returns the ids of the checks that sent requests to one of these operations, or to any
   * operation if the set is empty.
   */
  public synchronized Set<String> checksOf(Set<String> operations) {
    Set<String> result = new LinkedHashSet<>();
    checks.forEach(
        (check, traffic) -> {
          if (operations.isEmpty()
              || traffic.operations().stream().anyMatch(operations::contains)) {
            result.add(check);
          }
        });
    return result;
  }
}
