package io.github.instagramv1.server.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.world.WorldSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldCacheTest {
  private static final Instant DAY = Instant.parse("2026-01-31T00:00:00Z");

  @TempDir private Path temporary;

  private Path folder;
  private Path generated;
  private WorldCache cache;

  @BeforeEach
  void createCache() throws IOException {
    folder = temporary.resolve("a/b");
    generated = Files.writeString(temporary.resolve("generated.db"), "world");
    cache = new WorldCache(folder);
  }

  @Test
  void findsAStoredWorld() throws IOException {
    assertThat(cache.find(key(42, 20, 300, DAY))).isEmpty();
    cache.keep(key(42, 20, 300, DAY), generated);
    Files.delete(generated);
    Path found = new WorldCache(folder).find(key(42, 20, 300, DAY)).orElseThrow();
    assertThat(found).hasContent("world");
    assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
  }

  @Test
  void distinguishesWorldsByTheirKey() {
    cache.keep(key(42, 20, 300, DAY), generated);
    assertThat(
            Stream.of(
                key(43, 20, 300, DAY),
                key(42, 21, 300, DAY),
                key(42, 20, 301, DAY),
                key(42, 20, 300, DAY.plus(1, ChronoUnit.DAYS))))
        .allSatisfy(other -> assertThat(cache.find(other)).isEmpty());
  }

  @Test
  void removesWorldsUnusedForAWeek() throws IOException {
    cache.keep(key(1, 20, 300, DAY), generated);
    cache.keep(key(2, 20, 300, DAY), generated);
    FileTime old = FileTime.from(Instant.now().minus(8, ChronoUnit.DAYS));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, old);
      }
    }
    assertThat(cache.find(key(1, 20, 300, DAY))).isPresent();
    cache.keep(key(3, 20, 300, DAY), generated);
    assertThat(cache.find(key(1, 20, 300, DAY))).isPresent();
    assertThat(cache.find(key(2, 20, 300, DAY))).isEmpty();
  }

  @Test
  void toleratesAnUnusableFolder() throws IOException {
    WorldCache none = new WorldCache(Files.writeString(temporary.resolve("file"), "").resolve("x"));
    none.keep(key(42, 20, 300, DAY), generated);
    assertThat(none.find(key(42, 20, 300, DAY))).isEmpty();
  }

  @Test
  void copiesTheStoredWorldForAServer(@TempDir Path worlds) throws IOException {
    WorldTemplates.Key key = key(42, 10, 5, DAY);
    for (int run = 0; run < 2; run++) {
      try (WorldTemplates templates = new WorldTemplates(new WorldCache(worlds));
          TemporaryFolder copy = templates.copy(key)) {
        assertThat(WorldTemplates.world(copy))
            .hasSameBinaryContentAs(new WorldCache(worlds).find(key).orElseThrow());
      }
    }
    try (Stream<Path> files = Files.list(worlds)) {
      assertThat(files).hasSize(1);
    }
  }

  private static WorldTemplates.Key key(long seed, int users, int media, Instant today) {
    return new WorldTemplates.Key(new WorldSize(seed, users, media), today);
  }
}
