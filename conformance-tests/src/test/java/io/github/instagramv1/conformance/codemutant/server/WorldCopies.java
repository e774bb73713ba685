package io.github.instagramv1.conformance.codemutant.server;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixture.SeededServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Copies of one generated database, so that no mutant sees what another wrote. */
public final class WorldCopies {
  private static final List<String> SUFFIXES = List.of("", "-wal", "-shm", "-journal");

  private final Path fixtures;
  private final Map<Setting, String> settings;
  private final AtomicInteger number = new AtomicInteger();

  private WorldCopies(Path fixtures, Map<Setting, String> settings) {
    this.fixtures = fixtures;
    this.settings = settings;
  }

  /** Generates the database in this folder. The copies are created in the same folder. */
  public static WorldCopies prepare(Path folder) {
    try (SeededServer server = SeededServer.start(folder)) {
      return new WorldCopies(server.file(), new EnumMap<>(server.settings()));
    }
  }

  /** Returns the settings of the kit that the database provides. */
  public Map<Setting, String> settings() {
    return settings;
  }

  public Path copy() {
    try {
      return Files.copy(
          fixtures, fixtures.resolveSibling("copy-" + number.incrementAndGet() + ".db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void remove(Path copy) {
    try {
      for (String suffix : SUFFIXES) {
        Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + suffix));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
