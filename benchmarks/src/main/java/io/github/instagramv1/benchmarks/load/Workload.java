package io.github.instagramv1.benchmarks.load;

import java.util.List;

/**
 * Requests that are sent again and again, in this order.
 *
 * @param name an operation of the contract, or {@code mix}
 */
record Workload(String name, List<Exchange> requests) {
  Workload {
    requests = List.copyOf(requests);
  }
}
