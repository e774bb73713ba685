package io.github.instagramv1.benchmarks.flat;

import io.github.instagramv1.server.world.WorldSize;
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
          "Measures PostgreSQL on this machine instead of SQLite, with the CPU time of its processes."
              + " The URL names any database of it, and a user who may create databases: flat_N for"
              + " each number of media, which are kept.")
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
      names = "--likes",
      paramLabel = "N",
      defaultValue = "" + WorldSize.STANDARD_LIKES,
      description =
          "The maximum number of likes of a media object, with a third of it on average. Fewer likes"
              + " make room for more media: with 20, a media object takes about a fifth of the space."
              + " Default: ${DEFAULT-VALUE}.")
  private int likes;

  @Option(
      names = "--lists",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Measures only the lists whose name contains this text. Default: all lists.")
  private String lists;

  @Option(
      names = "--seconds",
      paramLabel = "SECONDS",
      defaultValue = "0.5",
      description =
          "The time for each list, number of media and round, in seconds. Default: ${DEFAULT-VALUE}.")
  private double seconds;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often the servers take turns with each list. Default: ${DEFAULT-VALUE}.")
  private int rounds;

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
    try (FlatRun run = new FlatRun(rounds, seconds, postgresql != null)) {
      for (int size : media) {
        run.serve(GrownWorld.open(locations, size, likes));
      }
      run.measure(lists, table, System.err::println);
    }
    table.print(spec.commandLine().getOut());
    Files.writeString(plot, new FlatPlot(table).svg());
    return 0;
  }

  private Locations locations() throws IOException {
    return postgresql == null ? Locations.files(worlds) : Locations.databases(postgresql);
  }
}
