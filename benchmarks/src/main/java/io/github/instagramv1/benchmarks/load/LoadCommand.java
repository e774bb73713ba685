package io.github.instagramv1.benchmarks.load;

import io.github.instagramv1.benchmarks.server.Target;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.world.KitSettings;
import io.github.instagramv1.server.world.World;
import io.github.instagramv1.server.world.WorldSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts the reference server and its peers, and measures them under load. */
@Command(
    name = "load",
    description = "Measures the reference server and its peers under load, in turns.",
    mixinStandardHelpOptions = true)
public final class LoadCommand implements Callable<Integer> {
  private static final String OURS = "ours-sqlite";

  @Spec private CommandSpec spec;
  @Mixin private LoadOptions options;

  @Override
  public Integer call() {
    LoadReport report = new LoadReport(spec.commandLine().getOut());
    if (PrismPeer.command().isEmpty()) {
      report.line(
          "Prism is not measured, because the command prism is not on the path. Install it with npm"
              + " install -g @stoplight/prism-cli.");
    }
    Path folder = temporaryFolder();
    try {
      String database = folder.resolve("world.db").toString();
      String token = seeded(database);
      if (options.postgresql != null) {
        seeded(options.postgresql);
      }
      Path recording = folder.resolve("recording");
      List<Workload> workloads = new ArrayList<>();
      run(
          ours(database),
          servers -> {
            Target ours = new Target(servers.get(0).baseUrl(), token);
            workloads.addAll(Workloads.of(ours).stream().filter(options::wants).toList());
            Recording.of(ours, workloads).save(recording);
            servers.addAll(peers(folder, recording));
            new LoadRun(options, servers, report).measure(workloads);
          });
      Processors processors = Processors.ofMachine();
      report.beginPaced(processors.canBeSeparated());
      processors.useThoseOfServers();
      run(
          ours(database),
          servers -> {
            servers.addAll(peers(folder, recording));
            processors.useThoseOfLoad();
            new PacedRun(options, report).measure(servers, workloads);
          });
      return 0;
    } finally {
      delete(folder);
    }
  }

  /** Runs work with servers, to which it may add others, and ends them all. */
  private static void run(List<ServerProcess> started, Consumer<List<ServerProcess>> work) {
    List<ServerProcess> servers = new ArrayList<>(started);
    try {
      work.accept(servers);
    } finally {
      servers.forEach(ServerProcess::close);
    }
  }

  private List<ServerProcess> ours(String database) {
    List<ServerProcess> ours = new ArrayList<>();
    ours.add(ServerProcess.java(OURS, ReferencePeer.class, database));
    if (options.postgresql != null) {
      ours.add(ServerProcess.java("ours-postgresql", ReferencePeer.class, options.postgresql));
    }
    return ours;
  }

  /** Returns the token of user 1 in a database, which is filled with sample data if it is empty. */
  private static String seeded(String location) {
    try (Database database = Database.open(location)) {
      World world = new World(database);
      if (!world.exists()) {
        world.replace(WorldSize.standard(), Instant.now(), (what, done, total) -> {});
      }
      return KitSettings.of(database).get("token");
    }
  }

  private static List<ServerProcess> peers(Path folder, Path recording) {
    String file = recording.toString();
    List<ServerProcess> peers = new ArrayList<>();
    peers.add(ServerProcess.java("jetty-same-bytes", SameBytesPeer.class, file));
    peers.add(ServerProcess.java("vertx-same-objects", SameObjectsPeer.class, file));
    PrismPeer.command().ifPresent(prism -> peers.add(PrismPeer.start(prism, folder)));
    return peers;
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("benchmarks");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
