package io.github.instagramv1.benchmarks.load;

import java.util.List;

/** Measures latencies below the maximum throughput of each server, and prints the figures. */
final class PacedRun {
  private static final double SHARE = 0.7;
  private static final int WARMUP_ROUNDS = 10;

  private final LoadOptions options;
  private final LoadReport report;
  private final SocketLoad load;

  PacedRun(LoadOptions options, LoadReport report) {
    this.options = options;
    this.report = report;
    this.load = new SocketLoad(options.connections);
  }

  void measure(List<ServerProcess> servers, List<Workload> workloads) {
    for (Workload workload : workloads) {
      for (ServerProcess server : servers) {
        System.err.printf("%s, %s: %.0f%% load%n", workload.name(), server.name(), 100 * SHARE);
        report.paced(workload.name(), server.name(), paced(server, workload));
      }
    }
  }

  /** Measures at a share of the throughput that the server has once its code is compiled. */
  private Samples paced(ServerProcess server, Workload workload) {
    double most = 0;
    for (int round = 0; round < WARMUP_ROUNDS; round++) {
      most = load.run(server, workload, options.seconds).perSecond();
    }
    Samples samples = new Samples();
    for (int round = 1; round <= options.rounds; round++) {
      samples.add(server.name(), load.runPaced(server, workload, options.seconds, SHARE * most));
    }
    return samples;
  }
}
