package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.WorldRecord;
import io.github.instagramv1.server.store.load.WorldImport;
import io.github.instagramv1.server.world.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads what {@code export} printed, from any database into any other. */
@Command(
    name = "import",
    description = "Fills a database with what export printed; all of it, or nothing.",
    mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DatabaseOption database;

  @Parameters(paramLabel = "FILE", description = "JSON, a record in each line.")
  private Path file;

  @Option(names = "--force", description = "Replace the world that is there.")
  private boolean force;

  @Override
  public Integer call() {
    if (!Files.isReadable(file)) {
      throw new IllegalArgumentException("The file to import cannot be read.");
    }
    try (Database opened = database.openOrMake();
        BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      if (new World(opened).exists() && !force) {
        throw new IllegalArgumentException(
            "%s has a world already; --force replaces it.".formatted(opened.location()));
      }
      Map<WorldRecord, Long> counts = WorldImport.load(opened, lines);
      counts.forEach(
          (kind, count) ->
              spec.commandLine().getOut().printf(Locale.ROOT, "%-14s %,9d%n", kind.key(), count));
      spec.commandLine().getOut().flush();
    } catch (IOException e) {
      throw new IllegalStateException("The file cannot be read to its end as UTF-8.", e);
    }
    return 0;
  }
}
