package io.github.instagramv1.server.dataexport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.server.Commands;
import io.github.instagramv1.server.fixture.LiveServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests the import of one export per layout into one database, through the API. */
class DataImportTest {
  @TempDir private static Path folder;
  private static final Map<Layout, Path> EXPORTS = new EnumMap<>(Layout.class);
  private static final Map<Layout, String> TOKENS = new EnumMap<>(Layout.class);
  private static final Map<Layout, String> PRINTED = new EnumMap<>(Layout.class);
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static String database;
  private static LiveServer server;

  @BeforeAll
  static void load() {
    database = LiveServer.file(folder);
    for (Layout layout : Layout.values()) {
      EXPORTS.put(
          layout,
          layout == Layout.MIDDLE
              ? layout.export().folder(folder.resolve("export"))
              : layout.export().zip(folder.resolve(layout + ".zip")));
      PRINTED.put(layout, run("import", EXPORTS.get(layout).toString()));
    }
    run("app", "create", "--name", "Own", "--redirect-uri", "http://localhost:3000/callback");
    for (Layout layout : Layout.values()) {
      TOKENS.put(layout, run("token", "--user", layout.username, "--scopes", "all").strip());
    }
    server = LiveServer.start(folder, users -> {});
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String run(String... arguments) {
    Commands.Result result = Commands.run(database, arguments);
    assertThat(result.code()).as(result.err()).isZero();
    return result.out();
  }

  @ParameterizedTest
  @EnumSource
  void importsTheUserOfTheExport(Layout layout) throws Exception {
    JsonNode self = fetchData(layout, "/users/self");
    assertThat(self.get("username").asText()).isEqualTo(layout.username);
    assertThat(self.get("full_name").asText()).isEqualTo(Layout.NAME);
    assertThat(self.get("bio").asText()).isEqualTo(Layout.BIO);
    assertThat(self.get("website").asText()).isEqualTo(Layout.WEBSITE);
    assertThat(self.at("/counts/media").asInt()).isEqualTo(4);
    assertThat(self.at("/counts/follows").asInt()).isEqualTo(2);
    assertThat(self.at("/counts/followed_by").asInt()).isEqualTo(2);
    BufferedImage picture = fetchImage(self.get("profile_picture").asText());
    assertThat(picture.getWidth()).isEqualTo(150);
    assertThat(picture.getRGB(20, 75) & 0xFF).as("yellow has no blue").isLessThan(60);
    assertThat(usernames(fetchData(layout, "/users/self/follows"))).containsExactly("liam", "mia");
    assertThat(usernames(fetchData(layout, "/users/self/followed-by")))
        .containsExactly("noah", "mia");
  }

  @ParameterizedTest
  @EnumSource
  void importsPhotosAndVideosInEverySize(Layout layout) throws Exception {
    JsonNode media = fetchData(layout, "/users/self/media/recent");
    assertThat(media.findValuesAsText("type"))
        .containsSubsequence("video", "image", "image", "image");
    assertThat(media.findValuesAsText("created_time"))
        .contains(String.valueOf(layout.time), String.valueOf(layout.time + 40));
    for (JsonNode each : media) {
      for (JsonNode image : each.get("images")) {
        BufferedImage picture = fetchImage(image.get("url").asText());
        assertThat(picture.getWidth()).isEqualTo(image.get("width").asInt());
        assertThat(picture.getHeight()).isEqualTo(image.get("height").asInt());
      }
    }
    JsonNode first = media.get(3);
    assertThat(first.at("/caption/text").asText()).isEqualTo(Layout.CAPTION);
    assertThat(first.get("tags").get(0).asText()).isEqualTo("été");
    assertThat(first.at("/location/latitude").asDouble()).isEqualTo(TestPhotos.LATITUDE);
    assertThat(first.at("/location/name").asText(""))
        .isEqualTo(layout == Layout.OLD ? Layout.PLACE : "");
    assertThat(media.get(1).at("/caption/text").asText()).isEqualTo(Layout.ALBUM);
    assertThat(media.get(2).at("/caption/text").asText()).isEqualTo(Layout.ALBUM);
    int pixel = fetchImage(first.at("/images/thumbnail/url").asText()).getRGB(20, 75);
    assertThat((pixel >> 16) & 0xFF).as("red").isGreaterThan(200);
  }

  @ParameterizedTest
  @EnumSource
  void servesVideosOfTheExportWithByteRanges(Layout layout) throws Exception {
    String url =
        fetchData(layout, "/users/self/media/recent")
            .get(0)
            .at("/videos/standard_resolution/url")
            .asText();
    byte[] original = TestPhotos.video();
    assertThat(fetchBytes(url).body()).hasSize(original.length);
    HttpResponse<byte[]> end =
        HTTP.send(
            HttpRequest.newBuilder(URI.create(url)).header("Range", "bytes=-10").build(),
            BodyHandlers.ofByteArray());
    assertThat(end.statusCode()).isEqualTo(206);
    assertThat(end.body()).hasSize(10);
    assertThat(end.headers().firstValue("Content-Range"))
        .contains(
            "bytes %s-%s/%s".formatted(original.length - 10, original.length - 1, original.length));
  }

  @ParameterizedTest
  @EnumSource
  void importsLikesAndComments(Layout layout) throws Exception {
    JsonNode liked = fetchData(layout, "/users/self/media/liked");
    assertThat(liked).hasSize(2);
    assertThat(liked.get(0).at("/user/username").asText()).isEqualTo("mia");
    if (layout != Layout.OLD) {
      assertThat(liked.get(1).get("link").asText()).endsWith("/p/" + Layout.POST + "/");
    }
    String own = fetchData(layout, "/users/self/media/recent").get(0).get("id").asText();
    assertThat(fetchData(layout, "/media/" + own + "/comments").findValuesAsText("text"))
        .containsExactly(Layout.COMMENT);
  }

  @ParameterizedTest
  @EnumSource
  void reportsTheItemsThatWereLeftOut(Layout layout) {
    assertThat(PRINTED.get(layout))
        .containsPattern("photos +5 +3 +0 +2 +0")
        .containsPattern("videos +1 +1 +0 +0 +0")
        .containsPattern("stories +1 +0 +0 +1 +0")
        .containsPattern("liked posts +2 +2 +0 +0 +0")
        .containsPattern("comments +3 +2 +0 +1 +0")
        .contains(
            "Left out of photos: the file is missing (1)",
            "Left out of photos: is HEIC or AVIF, which is not supported (1)",
            "Left out of comments: is longer than the API allows (1)");
  }

  @ParameterizedTest
  @EnumSource
  void addsNothingInASecondImport(Layout layout) {
    String before = run("export");
    String printed = run("import", EXPORTS.get(layout).toString());
    assertThat(printed)
        .containsPattern("photos +5 +0 +3 +2 +0")
        .containsPattern("followers +2 +0 +2 +0 +0")
        .containsPattern("profile picture +1 +0 +1 +0 +0");
    assertThat(run("export")).isEqualTo(before);
    assertThat(run("check")).contains("All counts are correct.");
  }

  @Test
  void servesFilesWithoutCameraMetadata() throws Exception {
    String url =
        fetchData(Layout.OLD, "/users/self/media/recent")
            .get(3)
            .at("/images/standard_resolution/url")
            .asText();
    byte[] served = fetchBytes(url).body();
    assertThat(new String(served, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    assertThat(url).containsPattern("/files/[A-Za-z0-9_-]+/[0-9a-f]{32}_n\\.jpg");
    assertThat(fetchBytes(url.replaceAll("[0-9a-f]{32}", "0".repeat(32))).statusCode())
        .isEqualTo(404);
  }

  @Test
  void keepsFilesInAnExportedWorld() throws Exception {
    Path exported = Files.writeString(folder.resolve("world.jsonl"), run("export"));
    String other = folder.resolve("other.db").toString();
    Commands.Result imported = Commands.run(other, "import", exported.toString());
    assertThat(imported.code()).as(imported.err()).isZero();
    assertThat(Commands.run(other, "export").out()).isEqualTo(Files.readString(exported));
    assertThat(Commands.run(other, "import", EXPORTS.get(Layout.NEW).toString()).out())
        .containsPattern("photos +5 +0 +3 +2 +0");
  }

  private static JsonNode fetchData(Layout layout, String path) throws Exception {
    HttpResponse<String> response = server.get(path + "?access_token=" + TOKENS.get(layout));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return server.json(response).get("data");
  }

  private static List<String> usernames(JsonNode users) {
    return StreamSupport.stream(users.spliterator(), false)
        .map(user -> user.get("username").asText())
        .toList();
  }

  private static BufferedImage fetchImage(String url) throws Exception {
    HttpResponse<byte[]> file = fetchBytes(url);
    assertThat(file.statusCode()).as(url).isEqualTo(200);
    return ImageIO.read(new ByteArrayInputStream(file.body()));
  }

  private static HttpResponse<byte[]> fetchBytes(String url) throws Exception {
    return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());
  }
}
