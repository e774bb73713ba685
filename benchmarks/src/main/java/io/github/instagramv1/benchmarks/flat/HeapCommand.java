package io.github.instagramv1.benchmarks.flat;

import io.github.instagramv1.benchmarks.load.ReferencePeer;
import io.github.instagramv1.benchmarks.load.Sample;
import io.github.instagramv1.benchmarks.load.ServerProcess;
import io.github.instagramv1.benchmarks.load.SocketLoad;
import io.github.instagramv1.benchmarks.load.Workload;
import io.github.instagramv1.server.world.WorldSize;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a server with a small heap and much data under load, and shows what stays on its heap. */
@Command(
    name = "heap",
    description =
        "Sends every kind of request to a server with a small heap, and prints the used heap after"
            + " a garbage collection in each round. The exit code is 1 if the last round has 10 % more"
            + " than the first.",
    mixinStandardHelpOptions = true)
public final class HeapCommand implements Callable<Integer> {
  /** The ratio of the last round's heap to the first round's that counts as growth. */
  private static final double GROWTH = 1.1;

  private static final double MIB = 1 << 20;

  @Spec private CommandSpec spec;

  @Option(
      names = "--worlds",
      paramLabel = "DIR",
      defaultValue = "target/worlds",
      description =
          "The folder in which the generated SQLite database is kept. Default: ${DEFAULT-VALUE}.")
  private Path worlds;

  @Option(
      names = "--media",
      paramLabel = "N",
      defaultValue = "2000000",
      description = "The number of media. Default: ${DEFAULT-VALUE}.")
  private int media;

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      defaultValue = "256m",
      description = "The maximum size of the server's heap. Default: ${DEFAULT-VALUE}.")
  private String heap;

  @Option(
      names = "--connections",
      paramLabel = "N",
      defaultValue = "16",
      description = "The number of connections. Default: ${DEFAULT-VALUE}.")
  private int connections;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "8",
      description = "The number of rounds. Default: ${DEFAULT-VALUE}.")
  private int rounds;

  @Option(
      names = "--seconds",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "The length of a round in seconds. Default: ${DEFAULT-VALUE}.")
  private double seconds;

  @Override
  public Integer call() throws IOException, InterruptedException {
    GrownWorld world = GrownWorld.open(Locations.files(worlds), media, WorldSize.STANDARD_LIKES);
    Workload workload = AllOperations.of(world);
    PrintWriter out = spec.commandLine().getOut();
    List<Long> used = new ArrayList<>();
    try (ServerProcess server =
        ServerProcess.java("server", ReferencePeer.class, world.location(), heap)) {
      fill(server, workload);
      out.printf(
          "| round | requests/s | used heap after a collection, MiB | write-ahead log, MiB |%n"
              + "|---|---|---|---|%n");
      for (int round = 1; round <= rounds; round++) {
        Sample sample = new SocketLoad(connections).run(server, workload, seconds);
        used.add(LiveHeap.of(server.process()));
        out.printf(
            Locale.ROOT,
            "| %d | %,.0f | %.1f | %.1f |%n",
            round,
            sample.perSecond(),
            used.get(round - 1) / MIB,
            Files.size(Path.of(world.location() + "-wal")) / MIB);
        out.flush();
      }
    }
    return used.get(used.size() - 1) > GROWTH * used.get(0) ? 1 : 0;
  }

  /** Sends as many requests as the workload has, which fill the caches. */
  private void fill(ServerProcess server, Workload workload) {
    double sent = 0;
    while (sent < workload.requests().size()) {
      sent += seconds * new SocketLoad(connections).run(server, workload, seconds).perSecond();
      System.err.printf("%,.0f of %,d requests%n", sent, workload.requests().size());
    }
  }
}
