package io.github.instagramv1.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.server.junit.InstagramServer;
import io.github.instagramv1.server.junit.InstagramServerInfo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Every URL of a response resolves on the server. */
@InstagramServer
class FilePagesTest {
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void servesPicturesInTheDeclaredSizes(InstagramServerInfo server) throws Exception {
    JsonNode media = recentMedia(server, 1).get(0);
    for (JsonNode image : media.get("images")) {
      HttpResponse<byte[]> file = get(image.get("url").asText());
      assertThat(file.statusCode()).as(image.toString()).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Type")).contains("image/jpeg");
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file.body()));
      assertThat(picture.getWidth()).isEqualTo(image.get("width").asInt());
      assertThat(picture.getHeight()).isEqualTo(image.get("height").asInt());
    }
    HttpResponse<byte[]> profile = get(media.at("/user/profile_picture").asText());
    assertThat(ImageIO.read(new ByteArrayInputStream(profile.body())).getWidth()).isEqualTo(150);
    assertThat(get(media.get("link").asText()).statusCode()).isEqualTo(200);
  }

  @Test
  void servesTheSameBytesWithAStrongEntityTag(InstagramServerInfo server) throws Exception {
    String url = recentMedia(server, 1).at("/0/images/thumbnail/url").asText();
    HttpResponse<byte[]> first = get(url);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).matches("\"[0-9a-f]{32}\"");
    assertThat(get(url).body()).isEqualTo(first.body());
    HttpResponse<byte[]> known =
        http.send(
            HttpRequest.newBuilder(URI.create(url)).header("If-None-Match", tag).build(),
            BodyHandlers.ofByteArray());
    assertThat(known.statusCode()).isEqualTo(304);
    assertThat(known.body()).isEmpty();
  }

  @Test
  void servesByteRangesOfVideos(InstagramServerInfo server) throws Exception {
    for (JsonNode media : recentMedia(server, 1)) {
      if (!media.has("videos")) {
        String image = media.at("/images/standard_resolution/url").asText();
        assertThat(get(image.replace(".jpg", ".mp4")).statusCode()).isEqualTo(404);
        continue;
      }
      for (JsonNode video : media.get("videos")) {
        String url = video.get("url").asText();
        byte[] videoBytes = get(url).body();
        assertThat(new String(videoBytes, 4, 4, StandardCharsets.US_ASCII)).isEqualTo("ftyp");
        HttpResponse<byte[]> part =
            http.send(
                HttpRequest.newBuilder(URI.create(url)).header("Range", "bytes=4-7").build(),
                BodyHandlers.ofByteArray());
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range"))
            .contains("bytes 4-7/" + videoBytes.length);
        assertThat(part.body()).asString(StandardCharsets.US_ASCII).isEqualTo("ftyp");
      }
    }
  }

  @Test
  void servesAFileOnlyUnderItsExactKey(InstagramServerInfo server) throws Exception {
    String url = recentMedia(server, 8).at("/0/images/thumbnail/url").asText();
    assertThat(get(url).statusCode()).isEqualTo(200);
    String key = url.replaceAll(".*/([0-9a-f]{32})_t.jpg", "$1");
    assertThat(key).hasSize(32);
    String other = (key.startsWith("0") ? "1" : "0") + key.substring(1);
    assertThat(get(url.replace(key, other)).statusCode()).isEqualTo(404);
    assertThat(get(url.replace("/" + key, "")).statusCode()).isEqualTo(404);
    assertThat(get(url.replace("_t.jpg", "_x.jpg")).statusCode()).isEqualTo(404);
  }

  @Test
  void buildsUrlsFromTheHostOfTheRequest(InstagramServerInfo server) throws Exception {
    URI api = server.baseUrl();
    URI asLocalhost =
        URI.create(
            "http://localhost:%s/v1/users/self?access_token=%s"
                .formatted(api.getPort(), server.token()));
    HttpResponse<String> response =
        http.send(HttpRequest.newBuilder(asLocalhost).build(), BodyHandlers.ofString());
    assertThat(new ObjectMapper().readTree(response.body()).at("/data/profile_picture").asText())
        .isEqualTo("http://localhost:%s/profiles/1.jpg".formatted(api.getPort()));
  }

  private JsonNode recentMedia(InstagramServerInfo server, int user) throws Exception {
    HttpResponse<String> response =
        http.send(
            HttpRequest.newBuilder(
                    URI.create(
                        server.baseUrl()
                            + "/users/self/media/recent?access_token="
                            + server.token(user)))
                .build(),
            BodyHandlers.ofString());
    return new ObjectMapper().readTree(response.body()).get("data");
  }

  private HttpResponse<byte[]> get(String url) throws Exception {
    return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());
  }
}
