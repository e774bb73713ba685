package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.world.World;
import io.github.instagramv1.server.world.WorldSize;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fills a database with sample data. */
@Command(
    name = "seed",
    description = "Fills a database with generated sample data.",
    mixinStandardHelpOptions = true)
public final class SeedCommand implements Callable<Integer> {
  @Mixin private DatabaseOption database;
  @Mixin private WorldOptions world;

  @Option(names = "--force", description = "Replaces existing data.")
  private boolean force;

  @Override
  public Integer call() {
    WorldSize size = world.size();
    try (Database opened = database.openOrMake()) {
      World loader = new World(opened);
      if (force) {
        loader.replace(size, Instant.now(), Progress.onStandardError());
      } else if (!loader.loadIfMissing(size, Instant.now(), Progress.onStandardError())) {
        throw new IllegalArgumentException(
            "%s already contains data; use --force to replace it.".formatted(opened.location()));
      }
    }
    return 0;
  }
}
