package io.github.instagramv1.conformance.mutant;

import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.run.RunListener;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What the checks of a run without faults saw, which tells what faults each of them can meet. */
public final class TrafficByCheck implements RunListener {
  private final Map<String, ObservedTraffic> checks = new LinkedHashMap<>();
  private ObservedTraffic current = new ObservedTraffic();

  synchronized void add(ProxyRequest request, ProxyResponse response) {
    current.add(request, response);
  }

  /** What came since the last check ended belongs to this one. */
  @Override
  public synchronized void ended(String check) {
    if (current.requests() > 0) {
      checks.put(check, current);
    }
    current = new ObservedTraffic();
  }

  @Override
  public void settled(CheckResult check) {}

  /** By the id of the check, with the operationId where it runs for several, in their order. */
  public synchronized Map<String, ObservedTraffic> checks() {
    return new LinkedHashMap<>(checks);
  }

  /** The checks that asked one of these operations; where there are none, those that asked any. */
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
