package io.github.instagramv1.benchmarks.load;

import java.util.List;
import picocli.CommandLine.Option;

/** The options of the command {@code load}. */
final class LoadOptions {
  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "The number of rounds; in each, every server is measured once. Default:"
              + " ${DEFAULT-VALUE}.")
  int rounds;

  @Option(
      names = "--seconds",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description = "The time for each server and round in seconds. Default: ${DEFAULT-VALUE}.")
  double seconds;

  @Option(
      names = "--connections",
      paramLabel = "N",
      defaultValue = "8",
      description = "The number of concurrent connections. Default: ${DEFAULT-VALUE}.")
  int connections;

  @Option(
      names = "--operations",
      paramLabel = "LIST",
      split = ",",
      description = "The operations to measure, or mix, separated by commas. Default: all of them.")
  List<String> operations = List.of();

  @Option(
      names = "--postgresql",
      paramLabel = "URL",
      description =
          "A jdbc:postgresql: URL. Also measures the server on this database, and fills an empty"
              + " database with sample data.")
  String postgresql;

  boolean wants(Workload workload) {
    return operations.isEmpty() || operations.contains(workload.name());
  }
}
