package io.github.instagramv1.benchmarks.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures every server with every workload, in turns, and prints the figures. */
final class LoadRun {
  private static final int MOST_WARMUP_ROUNDS = 10;
  private static final int WARM = 20_000;
  private static final double PACED_SHARE = 0.7;

  private final LoadOptions options;
  private final List<ServerProcess> servers;
  private final LoadReport report;
  private final SocketLoad load;
  private final Map<Workload, Samples> measured = new LinkedHashMap<>();

  /**
   * Creates a run.
   *
   * @param servers the reference server first, and once or twice; then its peers
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
    paced();
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

  /** Sends requests until the server's code is compiled, or for some rounds. */
  private void warmUp(ServerProcess server, Workload workload) {
    double answered = 0;
    for (int round = 0; round < MOST_WARMUP_ROUNDS && answered < WARM; round++) {
      answered += load.run(server, workload, options.seconds).perSecond() * options.seconds;
    }
  }

  private void paced() {
    report.beginPaced();
    measured.forEach(
        (workload, samples) -> {
          for (ServerProcess server : servers) {
            progress(workload.name() + ": 70% load");
            double rate = PACED_SHARE * samples.spread(server.name(), Sample::perSecond).median();
            report.paced(
                workload.name(),
                server.name(),
                load.runPaced(server, workload, 2 * options.seconds, rate));
          }
        });
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
