package io.github.instagramv1.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.WorldRecord;
import io.github.instagramv1.server.world.World;
import io.github.instagramv1.server.world.WorldSize;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  private static final List<JsonNode> RECORDS = new ArrayList<>();

  @BeforeAll
  static void export(@TempDir Path folder) throws Exception {
    String file = folder.resolve("world.db").toString();
    try (Database database = Database.open(file)) {
      new World(database)
          .replace(
              new WorldSize(42, 12, 100),
              Instant.parse("2026-01-01T00:00:00Z"),
              (what, done, total) -> {});
    }
    StringWriter output = new StringWriter();
    int code =
        Main.commandLine().setOut(new PrintWriter(output)).execute("export", "--database", file);
    assertThat(code).isZero();
    for (String line : output.toString().lines().toList()) {
      RECORDS.add(new ObjectMapper().readTree(line));
    }
  }

  private static Stream<JsonNode> recordsOf(WorldRecord kind) {
    return RECORDS.stream().filter(each -> each.path("record").asText().equals(kind.key()));
  }

  @Test
  void exportsEveryKindOfRecord() {
    EnumSet<WorldRecord> ofDataExports =
        EnumSet.of(WorldRecord.FILE, WorldRecord.IMPORTED_MEDIA, WorldRecord.IMPORTED_USER);
    for (WorldRecord kind : EnumSet.complementOf(ofDataExports)) {
      assertThat(recordsOf(kind)).as(kind.key()).isNotEmpty();
    }
    assertThat(recordsOf(WorldRecord.USER)).hasSize(12);
    assertThat(recordsOf(WorldRecord.MEDIA)).hasSize(100);
  }

  @Test
  void exportsReferencedRecordsFirst() {
    Set<String> users = new HashSet<>();
    Set<String> media = new HashSet<>();
    for (JsonNode each : RECORDS) {
      if (each.path("record").asText().equals("user")) {
        users.add(each.path("id").asText());
      }
      for (String name : new String[] {"user_id", "follower_id", "followee_id", "blocked_id"}) {
        assertThat(!each.has(name) || users.contains(each.path(name).asText()))
            .as(each.toString())
            .isTrue();
      }
      if (each.path("record").asText().equals("media")) {
        media.add(each.path("pk").asText());
      }
      assertThat(!each.has("media_pk") || media.contains(each.path("media_pk").asText()))
          .as(each.toString())
          .isTrue();
    }
  }

  @Test
  void writesIdsAsStringsAndOmitsMissingValues() {
    assertThat(RECORDS)
        .allSatisfy(
            each ->
                each.properties()
                    .forEach(
                        value -> {
                          assertThat(value.getValue().isNull()).isFalse();
                          if (value.getKey().endsWith("id") || value.getKey().endsWith("pk")) {
                            assertThat(value.getValue().isTextual()).as(each.toString()).isTrue();
                          }
                        }));
  }
}
