package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.Gallery;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.fixture.TickingClock;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests and responses do not depend on the digits and letters of the machine's language. */
class DefaultLocaleTest {
  private static final int LIMIT = 20;

  private final Locale originalLocale = Locale.getDefault();

  @TempDir private Path folder;
  private LiveServer server;
  private String token;
  private long pk;

  @BeforeEach
  void start() {
    server =
        LiveServer.start(
            LiveServer.settings(folder, LIMIT, LIMIT),
            users -> {
              users.withPublic(1, 2);
              token = "access_token=" + users.token(1, Scope.values());
              Gallery gallery = users.gallery(new TickingClock());
              pk = gallery.publish(1);
              gallery.like(2, pk);
              gallery.comment(2, pk, "Fine");
            });
  }

  @AfterEach
  void stop() {
    Locale.setDefault(originalLocale);
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa-IR", "mr-IN", "th-TH-u-nu-thai", "tr-TR"})
  void usesTheSameDigitsAndLettersInEveryLocale(String language) throws Exception {
    Locale.setDefault(Locale.forLanguageTag(language));
    for (String path :
        new String[] {
          "/users/self/media/recent?count=1&",
          "/media/" + pk + "?",
          "/media/popular?",
          "/tags/SUNSET/media/recent?",
          "/users/search?q=full%20name&",
          "/locations/search?lat=48.8566&lng=2.3522&distance=5&",
          "/users/self/follows?"
        }) {
      HttpResponse<String> response = server.get(path + token);
      assertThat(response.statusCode()).as(path + response.body()).isEqualTo(200);
      assertThat(response.body()).as(path).isEqualTo(ascii(response.body()));
    }
    for (String refused : new String[] {"/tags/search?q=" + "a".repeat(101) + "&", "/users/1/x?"}) {
      String body = server.get(refused + token).body();
      assertThat(body).isEqualTo(ascii(body));
    }
    HttpResponse<String> last = null;
    for (int i = 0; i <= LIMIT; i++) {
      last = server.get("/users/self?" + token);
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.body()).contains("You have made 20 requests of the 20 allowed");
  }

  private static String ascii(String text) {
    return text.replaceAll("[^\\x00-\\x7F]", "?");
  }
}
