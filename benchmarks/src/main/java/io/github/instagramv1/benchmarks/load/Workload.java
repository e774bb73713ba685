package io.github.instagramv1.benchmarks.load;

import java.util.List;

/**
 * Requests that are sent repeatedly in this order.
 *
 * @param name the name in reports: an operation of the contract, a list, or a mix of operations
 */
public record Workload(String name, List<Exchange> requests) {
  public Workload {
    requests = List.copyOf(requests);
  }
}
