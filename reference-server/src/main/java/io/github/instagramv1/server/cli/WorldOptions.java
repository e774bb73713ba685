package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.world.WorldSize;
import picocli.CommandLine.Option;

/** The options of generated sample data. */
final class WorldOptions {
  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "42",
      description =
          "The seed of the sample data; the same seed generates the same data. Default:"
              + " ${DEFAULT-VALUE}")
  private long seed;

  @Option(
      names = "--users",
      paramLabel = "N",
      defaultValue = "50",
      description = "The number of users, at least 10. Default: ${DEFAULT-VALUE}")
  private int users;

  @Option(
      names = "--media",
      paramLabel = "N",
      defaultValue = "2000",
      description = "The number of photos and videos. Default: ${DEFAULT-VALUE}")
  private int media;

  WorldSize size() {
    return new WorldSize(seed, users, media);
  }
}
