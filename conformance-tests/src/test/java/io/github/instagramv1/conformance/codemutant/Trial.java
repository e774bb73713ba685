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

/** Starts a changed server on a database of its own and has the kit judge it, run by run. */
final class Trial {
  private final ServerClasses classes;
  private final WorldCopies worlds;
  private final Judge judge;
  private final long seed;

  /**
   * @param seed that of the kit
   */
  Trial(ServerClasses classes, WorldCopies worlds, Judge judge, long seed) {
    this.classes = classes;
    this.worlds = worlds;
    this.judge = judge;
    this.seed = seed;
  }

  /** What one run finds on the server as it is. */
  Finding control(Stage stage) {
    return run(stage, (name, bytes) -> bytes, server -> {});
  }

  /**
   * What one run finds on a mutant.
   *
   * @param mutated the bytecode by the name of the class
   */
  Finding mutant(Stage stage, Map<String, byte[]> mutated) {
    return run(
        stage, (name, bytes) -> Loops.stoppable(mutated.getOrDefault(name, bytes)), server -> {});
  }

  /** What one run finds on a server with other bytecode; the server is shown after the run. */
  Finding run(
      Stage stage, BiFunction<String, byte[], byte[]> change, Consumer<LoadedServer> afterwards) {
    Path file = worlds.copy();
    MutantLoader loader = new MutantLoader(classes, change);
    try (LoadedServer server = LoadedServer.start(loader, file, stage.rateLimit())) {
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
