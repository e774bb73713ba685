package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.fixture.TickingClock;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests the spellings of tags. One photo has the tags {@code café}, {@code φωσ}, {@code i̇stanbul},
 * {@code strasse}, {@code ırmak} and {@code हिन्दी}.
 */
class TagSpellingsTest {
  private static LiveServer server;
  private static String token;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server =
        LiveServer.start(
            folder,
            users -> {
              users.withPublic(1);
              token = "access_token=" + users.token(1, Scope.values());
              users
                  .gallery(new TickingClock())
                  .publish(1, "café", "φωσ", "i\u0307stanbul", "strasse", "ırmak", "हिन्दी");
            });
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "café,        café",
    "cafe\u0301,  café",
    "CAFÉ,        café",
    "CAFE\u0301,  café",
    "ΦΩΣ,         φωσ",
    "φωσ,         φωσ",
    "φως,         φωσ",
    "İstanbul,    i\u0307stanbul",
    "İSTANBUL,    i\u0307stanbul",
    "i\u0307stanbul, i\u0307stanbul",
    "straße,      strasse",
    "STRAẞE,      strasse",
    "Strasse,     strasse",
    "ırmak,       ırmak",
    "हिन्दी,        हिन्दी"
  })
  void findsATagByAllItsSpellings(String spelling, String name) throws Exception {
    JsonNode tag = server.json(get("/tags/" + encode(spelling))).get("data");
    assertThat(tag.get("name").asText()).isEqualTo(name);
    assertThat(tag.get("media_count").asInt()).isEqualTo(1);
    JsonNode media = server.json(get("/tags/" + encode(spelling) + "/media/recent")).get("data");
    assertThat(media).hasSize(1);
    assertThat(media.at("/0/tags")).anyMatch(each -> each.asText().equals(name));
    for (int length : new int[] {2, spelling.length()}) {
      String prefix = spelling.substring(0, length);
      JsonNode found = server.json(get("/tags/search?q=" + encode(prefix))).get("data");
      assertThat(found).as(prefix).anyMatch(each -> each.get("name").asText().equals(name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cafe", "istanbul", "ISTANBUL", "irmak", "IRMAK", "φω", "strase"})
  void distinguishesSimilarTagNames(String name) throws Exception {
    assertThat(server.json(get("/tags/" + encode(name))).at("/data/media_count").asInt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-b", "½", "Ⅷ", "a b", "#a", "📷", "a\u200Db"})
  void rejectsInvalidTagNames(String name) throws Exception {
    HttpResponse<String> response = get("/tags/" + encode(name));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("APINotFoundError");
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return server.get(path + (path.contains("?") ? "&" : "?") + token);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
