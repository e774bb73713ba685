package io.github.instagramv1.server.dataexport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.server.Commands;
import io.github.instagramv1.server.fixture.Postgresql;
import java.awt.Color;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests imports into existing data: after an older export of the same user, after exports of other
 * users, and of exports in several parts.
 */
class JoinedExportsTest {
  private static final long TIME = 1_600_000_000;

  @TempDir private Path folder;

  private String database() {
    return folder.resolve("own.db").toString();
  }

  private static void run(String database, String... arguments) {
    Commands.Result result = Commands.run(database, arguments);
    assertThat(result.code()).as(result.err()).isZero();
  }

  private static List<JsonNode> records(String database, String kind) throws Exception {
    List<JsonNode> found = new ArrayList<>();
    for (String line : Commands.run(database, "export").out().lines().toList()) {
      JsonNode each = new ObjectMapper().readTree(line);
      if (each.get("record").asText().equals(kind)) {
        found.add(each);
      }
    }
    return found;
  }

  private static List<String> values(String database, String kind, String name) throws Exception {
    return records(database, kind).stream().map(each -> each.path(name).asText()).toList();
  }

  private static SampleExport exportOfPosts(String username, Object... posts) {
    Map<String, Object> values = Map.of("Username", Map.of("value", username));
    return new SampleExport("", true)
        .put("content/posts_1.json", List.of(posts))
        .put(
            "account_information/personal_information.json",
            Map.of("profile_user", List.of(Map.of("string_map_data", values))));
  }

  private static Map<String, Object> post(String title, long at, String... files) {
    List<Object> media = new ArrayList<>();
    for (String file : files) {
      media.add(Map.of("uri", "media/" + file));
    }
    return Map.of("title", title, "creation_timestamp", at, "media", media);
  }

  @Test
  void addsOnlyNewMediaOfANewerExport() throws Exception {
    SampleExport older =
        exportOfPosts("zoe", post("Two", TIME, "a.jpg", "b.jpg"), post("One", TIME + 5, "c.jpg"))
            .put("media/a.jpg", TestPhotos.jpeg(90, 90, Color.RED))
            .put("media/c.jpg", TestPhotos.jpeg(90, 90, Color.BLUE));
    run(database(), "import", older.zip(folder.resolve("older.zip")).toString());
    assertThat(values(database(), "media", "caption_text")).containsExactly("Two", "One");
    SampleExport newer =
        exportOfPosts(
                "zoe",
                post("New", TIME + 9, "d.jpg"),
                post("One", TIME + 5, "c.jpg"),
                post("Two", TIME, "a.jpg", "b.jpg"))
            .put("media/a.jpg", TestPhotos.jpeg(90, 90, Color.RED))
            .put("media/b.jpg", TestPhotos.jpeg(90, 90, Color.GREEN))
            .put("media/c.jpg", TestPhotos.jpeg(91, 91, Color.BLUE))
            .put("media/d.jpg", TestPhotos.jpeg(90, 90, Color.BLUE));
    String zip = newer.zip(folder.resolve("newer.zip")).toString();
    run(database(), "import", zip);
    assertThat(values(database(), "media", "caption_text"))
        .containsExactly("Two", "Two", "One", "New");
    String once = Commands.run(database(), "export").out();
    run(database(), "import", zip);
    assertThat(Commands.run(database(), "export").out()).isEqualTo(once);
  }

  @Test
  void readsMissingTimeAndPlaceFromExif() throws Exception {
    SampleExport export =
        exportOfPosts("zoe", Map.of("media", List.of(Map.of("uri", "media/a.jpg", "title", "Sea"))))
            .put("media/a.jpg", TestPhotos.withExif(TestPhotos.jpeg(90, 90, Color.RED), 6));
    run(database(), "import", export.zip(folder.resolve("a.zip")).toString());
    JsonNode media = records(database(), "media").get(0);
    assertThat(media.get("created_at").asLong()).isEqualTo(1_462_096_800);
    assertThat(media.get("latitude").asDouble()).isEqualTo(TestPhotos.LATITUDE);
    assertThat(media.get("longitude").asDouble()).isEqualTo(TestPhotos.LONGITUDE);
  }

  @Test
  void completesALikedPostWhenItsOwnerImportsIt() throws Exception {
    run(database(), "import", Layout.NEW.export().zip(folder.resolve("new.zip")).toString());
    List<JsonNode> liked =
        records(database(), "media").stream()
            .filter(each -> !each.has("caption_text") && each.get("created_at").asLong() < TIME * 2)
            .toList();
    long at = liked.get(0).get("created_at").asLong();
    String pk = liked.get(0).get("pk").asText();
    int before = records(database(), "media").size();
    SampleExport mia =
        exportOfPosts("mia", post("Mine", at, "a.jpg"))
            .put("media/a.jpg", TestPhotos.jpeg(90, 90, Color.RED));
    run(database(), "import", mia.zip(folder.resolve("mia.zip")).toString());
    assertThat(records(database(), "media")).hasSize(before);
    assertThat(records(database(), "media"))
        .anySatisfy(
            each -> {
              assertThat(each.get("pk").asText()).isEqualTo(pk);
              assertThat(each.get("caption_text").asText()).isEqualTo("Mine");
            });
  }

  @Test
  void importsSeveralPartsTogether() throws Exception {
    SampleExport first =
        new SampleExport("zoe_part_1/", false)
            .put("profile.json", Map.of("username", "zoe"))
            .put("media.json", Map.of("photos", List.of(oldPhoto("a.jpg", "A"))))
            .put("photos/201801/a.jpg", TestPhotos.jpeg(90, 90, Color.RED));
    SampleExport second =
        new SampleExport("zoe_part_2/", false)
            .put("media.json", Map.of("photos", List.of(oldPhoto("b.jpg", "B"))))
            .put("photos/201801/b.jpg", TestPhotos.jpeg(90, 90, Color.RED));
    run(
        database(),
        "import",
        first.zip(folder.resolve("1.zip")).toString(),
        second.zip(folder.resolve("2.zip")).toString());
    assertThat(values(database(), "media", "caption_text")).containsExactly("A", "B");
  }

  private static Map<String, Object> oldPhoto(String file, String caption) {
    return Map.of(
        "path",
        "photos/201801/" + file,
        "caption",
        caption,
        "taken_at",
        "2018-01-0%s 10:00:00".formatted(caption.equals("A") ? 1 : 2));
  }

  @Test
  void importsForTheUserNamedByTheOption() throws Exception {
    SampleExport export =
        exportOfPosts("zoe", post("", TIME, "a.jpg"))
            .put("media/a.jpg", TestPhotos.jpeg(90, 90, Color.RED));
    String zip = export.zip(folder.resolve("a.zip")).toString();
    run(database(), "import", zip, "--user", "Zoe.2");
    run(database(), "import", zip);
    assertThat(values(database(), "user", "username")).containsExactly("zoe.2", "zoe");
    assertThat(records(database(), "media")).hasSize(2);
    Commands.Result unknown = Commands.run(database(), "import", zip, "--user", "77");
    assertThat(unknown.err()).contains("There is no user 77.");
    assertThat(records(database(), "password")).isEmpty();
  }

  @Test
  void importsTheSameOnPostgresql() throws Exception {
    String zip = Layout.NEW.export().zip(folder.resolve("new.zip")).toString();
    run(database(), "import", zip);
    try (Postgresql postgresql = Postgresql.create()) {
      run(postgresql.url(), "import", zip);
      run(postgresql.url(), "import", zip);
      for (String kind : List.of("user", "file", "imported_user", "follow")) {
        assertThat(records(postgresql.url(), kind)).as(kind).isEqualTo(records(database(), kind));
      }
      assertThat(values(postgresql.url(), "comment", "id"))
          .isEqualTo(values(database(), "comment", "id"));
    }
  }
}
