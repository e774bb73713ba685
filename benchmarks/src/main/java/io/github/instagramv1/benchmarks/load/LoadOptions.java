package io.github.instagramv1.benchmarks.load;

import java.util.List;
import picocli.CommandLine.Option;

/** How the load is run. */
final class LoadOptions {
  @Option(
      names = "--rounds",
      defaultValue = "5",
      description = "How often the servers take turns. Default: ${DEFAULT-VALUE}.")
  int rounds;

  @Option(
      names = "--seconds",
      defaultValue = "2",
      description = "How long a server is under load in a round. Default: ${DEFAULT-VALUE}.")
  double seconds;

  @Option(
      names = "--connections",
      defaultValue = "8",
      description = "How many connections send at once. Default: ${DEFAULT-VALUE}.")
  int connections;

  @Option(
      names = "--operations",
      split = ",",
      description = "Which operations to measure, and mix; all of them if not given.")
  List<String> operations = List.of();

  @Option(
      names = "--postgresql",
      paramLabel = "URL",
      description =
          "A jdbc:postgresql: URL. The server is measured on it too; an empty database is seeded.")
  String postgresql;

  boolean wants(Workload workload) {
    return operations.isEmpty() || operations.contains(workload.name());
  }
}
