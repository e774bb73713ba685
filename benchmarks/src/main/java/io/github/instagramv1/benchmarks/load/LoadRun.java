package io.github.instagramv1.benchmarks.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures every server with every workload, in turns, and prints the figures. */
final class LoadRun {
  private static final int MOST_WARMUP_ROUNDS = 10;
  private static final int STEADY_ROUNDS = 2;
  private static final double STEADY = 1.03;

  private final LoadOptions options;
  private final List<ServerProcess> servers;
  private final LoadReport report;
  private final SocketLoad load;
  private final Map<Workload, Samples> measured = new LinkedHashMap<>();

  /**
   * Creates a run.
   *
   * @param servers the reference server, once or with two databases; then its peers
   */
  LoadRun(LoadOptions options, List<ServerProcess> servers, LoadReport report) {
    this.options = options;
    this.servers = servers;
    this.report = report;
    this.load = new SocketLoad(options.connections);
  }

  void measure(List<Workload> workloads) {
    for (Workload workload : workloads) {
      measured.put(workload, measure(workload));
    }
    report.begin();
    measured.forEach(
        (workload, samples) ->
            samples.servers().forEach(server -> report.row(workload.name(), server, samples)));
    report.beginRatios();
    measured.forEach(
        (workload, samples) ->
            ours()
                .forEach(
                    server ->
                        peers()
                            .forEach(
                                peer -> report.ratio(workload.name(), server, peer, samples))));
  }

  private Samples measure(Workload workload) {
    Samples samples = new Samples();
    for (ServerProcess server : servers) {
      warmUp(server, workload);
    }
    for (int round = 1; round <= options.rounds; round++) {
      progress(workload.name() + ": round " + round + " of " + options.rounds);
      for (ServerProcess server : servers) {
        samples.add(server.name(), load.run(server, workload, options.seconds));
      }
    }
    return samples;
  }

  /**
   * Sends requests until the throughput no longer rises, because the server's code is compiled, or
   * until a maximum number of rounds.
   */
  private void warmUp(ServerProcess server, Workload workload) {
    double best = 0;
    int without = 0;
    for (int round = 0; round < MOST_WARMUP_ROUNDS && without < STEADY_ROUNDS; round++) {
      double reached = load.run(server, workload, options.seconds).perSecond();
      without = reached > best * STEADY ? 0 : without + 1;
      best = Math.max(best, reached);
    }
  }

  private List<String> ours() {
    return servers.stream().map(ServerProcess::name).filter(LoadRun::isOurs).toList();
  }

  private List<String> peers() {
    return servers.stream().map(ServerProcess::name).filter(name -> !isOurs(name)).toList();
  }

  private static boolean isOurs(String name) {
    return name.startsWith("ours-");
  }

  private static void progress(String line) {
    System.err.println(line);
  }
}
