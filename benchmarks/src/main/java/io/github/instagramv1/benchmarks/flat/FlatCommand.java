package io.github.instagramv1.benchmarks.flat;

import io.github.instagramv1.benchmarks.load.ReferencePeer;
import io.github.instagramv1.benchmarks.load.Sample;
import io.github.instagramv1.benchmarks.load.ServerProcess;
import io.github.instagramv1.benchmarks.load.SocketLoad;
import io.github.instagramv1.benchmarks.load.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures every list with sample data of several sizes, and plots its throughput. */
@Command(
    name = "flat",
    description = "Measures whether the CPU time of lists depends on the number of media.",
    mixinStandardHelpOptions = true)
public final class FlatCommand implements Callable<Integer> {
  private static final int CONNECTIONS = 4;

  @Spec private CommandSpec spec;

  @Option(
      names = "--worlds",
      paramLabel = "DIR",
      defaultValue = "target/worlds",
      description =
          "The folder in which the generated SQLite databases are kept. Default:"
              + " ${DEFAULT-VALUE}.")
  private Path worlds;

  @Option(
      names = "--postgresql",
      paramLabel = "URL",
      description =
          "Measures PostgreSQL instead of SQLite. The URL names any database of the server, and a"
              + " user who may create databases: flat_N for each number of media, which are kept.")
  private String postgresql;

  @Option(
      names = "--media",
      paramLabel = "N,...",
      split = ",",
      defaultValue = "10000,100000,1000000",
      description =
          "The numbers of media to measure, separated by commas. Default: ${DEFAULT-VALUE}.")
  private List<Integer> media;

  @Option(
      names = "--seconds",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description = "The time for each list in seconds. Default: ${DEFAULT-VALUE}.")
  private double seconds;

  @Option(
      names = "--plot",
      paramLabel = "FILE",
      defaultValue = "target/flat.svg",
      description = "The file for the plot. Default: ${DEFAULT-VALUE}.")
  private Path plot;

  @Override
  public Integer call() throws IOException {
    Locations locations = locations();
    FlatTable table = new FlatTable(media);
    for (int size : media) {
      GrownWorld world = GrownWorld.open(locations.of(size), size);
      List<Workload> listings = Listings.of(world);
      try (ServerProcess server =
          ServerProcess.java("server", ReferencePeer.class, world.location())) {
        for (Workload listing : listings) {
          System.err.printf("%,d media: %s%n", size, listing.name());
          table.add(listing.name(), measured(server, listing));
        }
      }
    }
    table.print(spec.commandLine().getOut());
    Files.writeString(plot, new FlatPlot(table).svg());
    return 0;
  }

  private Locations locations() throws IOException {
    return postgresql == null ? Locations.files(worlds) : Locations.databases(postgresql);
  }

  private Sample measured(ServerProcess server, Workload listing) {
    SocketLoad load = new SocketLoad(CONNECTIONS);
    load.run(server, listing, 2 * seconds);
    return load.run(server, listing, seconds);
  }
}
