package io.github.instagramv1.benchmarks.load;

import java.util.List;

/**
 * Requests that are sent repeatedly in this order.
 *
 * @param name an operation of the contract, or {@code mix}
 */
public record Workload(String name, List<Exchange> requests) {
  public Workload {
    requests = List.copyOf(requests);
  }
}
