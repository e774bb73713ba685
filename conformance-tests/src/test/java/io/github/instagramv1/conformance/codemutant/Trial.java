package io.github.instagramv1.conformance.codemutant;

import io.github.instagramv1.conformance.codemutant.bytecode.Loops;
import io.github.instagramv1.conformance.codemutant.bytecode.ServerClasses;
import io.github.instagramv1.conformance.codemutant.result.Fate;
import io.github.instagramv1.conformance.codemutant.result.Finding;
import io.github.instagramv1.conformance.codemutant.server.LoadedServer;
import io.github.instagramv1.conformance.codemutant.server.LoadedServer.DoesNotStartException;
import io.github.instagramv1.conformance.codemutant.server.MutantLoader;
import io.github.instagramv1.conformance.codemutant.server.WorldCopies;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Starts a server with changed bytecode on its own copy of the database and runs one stage of the
 * kit on it.
 */
final class Trial {
  private final ServerClasses classes;
  private final WorldCopies worlds;
  private final Judge judge;
  private final long seed;

  /**
   * @param seed the seed of the kit
   */
  Trial(ServerClasses classes, WorldCopies worlds, Judge judge, long seed) {
    this.classes = classes;
    this.worlds = worlds;
    this.judge = judge;
    this.seed = seed;
  }

  /** Runs one stage on the unchanged server. */
  Finding runControl(Stage stage) {
    return run(stage, (name, bytes) -> bytes, server -> {});
  }

  /**
   * Runs one stage on a mutant.
   *
   * @param mutated the bytecode of the mutated classes, by class name
   */
  Finding runMutant(Stage stage, Map<String, byte[]> mutated) {
    return run(
        stage, (name, bytes) -> Loops.stoppable(mutated.getOrDefault(name, bytes)), server -> {});
  }

  /**
   * Runs one stage on a server with changed bytecode. After the run and before the server is
   * closed, passes the server to {@code afterwards}.
   */
  Finding run(
      Stage stage, BiFunction<String, byte[], byte[]> change, Consumer<LoadedServer> afterwards) {
    Path file = worlds.copy();
    MutantLoader loader = new MutantLoader(classes, change);
    try (LoadedServer server = LoadedServer.start(loader, file, stage.limits())) {
      Finding finding =
          judge.judge(server, stage.settings(worlds.settings(), server.baseUrl(), seed));
      afterwards.accept(server);
      return finding;
    } catch (DoesNotStartException e) {
      return e.hangs()
          ? Finding.hangs("the start")
          : new Finding(Fate.NO_START, "the start", String.valueOf(e.getCause()));
    } finally {
      worlds.remove(file);
    }
  }
}
