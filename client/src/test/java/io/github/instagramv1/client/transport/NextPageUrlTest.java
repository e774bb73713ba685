package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.instagramv1.client.api.RelationshipsApi.ListFollowsRequest;
import io.github.instagramv1.client.error.PagingException;
import io.github.instagramv1.client.model.UserSummary;
import io.github.instagramv1.client.page.Items;
import io.github.instagramv1.client.url.BaseUrl;
import io.github.instagramv1.client.url.NextUrl;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how a {@code next_url} is resolved, whatever form it has. */
@Timeout(20)
class NextPageUrlTest {
  private static final String SIGNING = "6dc1787668c64c939929c17683d7cb74";
  private static final String PATH = "/v1/users/self/follows";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "http://localhost:PORT/v1/users/self/follows?cursor=2 => /v1/users/self/follows?cursor=2",
        "HTTP://LOCALHOST:PORT/v1/users/self/follows?cursor=2 => /v1/users/self/follows?cursor=2",
        "//localhost:PORT/v1/users/self/follows?cursor=2 => /v1/users/self/follows?cursor=2",
        "/v1/users/self/follows?cursor=2 => /v1/users/self/follows?cursor=2",
        "/other/place?cursor=2 => /other/place?cursor=2",
        "follows?cursor=2 => /v1/users/self/follows?cursor=2",
        "./follows?cursor=2 => /v1/users/self/follows?cursor=2",
        "../8/follows?cursor=2 => /v1/users/8/follows?cursor=2",
        "?cursor=2 => /v1/users/self/follows?cursor=2",
        "'  ?cursor=2  ' => /v1/users/self/follows?cursor=2",
        "?cursor=2# => /v1/users/self/follows?cursor=2",
        "?cursor=2#top => /v1/users/self/follows?cursor=2",
        "?cursor=2#access_token=stolen => /v1/users/self/follows?cursor=2",
        "http://localhost:PORT/v1/users/self/follows?cursor=2#a?b#c =>"
            + " /v1/users/self/follows?cursor=2",
        "?cursor=2|3 => /v1/users/self/follows?cursor=2%7C3",
        "?cursor=2 3 => /v1/users/self/follows?cursor=2%203",
        "'?cursor=2\t3' => /v1/users/self/follows?cursor=2%093",
        "'?cursor=2\n3' => /v1/users/self/follows?cursor=2%0A3",
        "?cursor=<>{}^\" => /v1/users/self/follows?cursor=%3C%3E%7B%7D%5E%22",
        "?cursor=[2] => /v1/users/self/follows?cursor=%5B2%5D",
        "?cursor=100%&a=%zz&b=%4 => /v1/users/self/follows?cursor=100%25&a=%25zz&b=%254",
        "?cursor=sn\u00f6 => /v1/users/self/follows?cursor=sn%C3%B6",
        "?cursor=a+b%20c%2B => /v1/users/self/follows?cursor=a+b%20c%2B"
      })
  void resolvesTheNextUrlAgainstTheRequest(String nextUrl, String target) {
    try (Rig rig = pages(nextUrl)) {
      List<String> ids = ids(rig, null);
      assertThat(ids).containsExactly("1", "2");
      assertThat(rig.server.seen().get(1).target())
          .isEqualTo(target + "&access_token=" + Rig.TOKEN);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"?cursor=2#top", "?cursor=2&sig=stale#sig", "/v1/users/self/follows?cursor=2"})
  void signsTheNextUrlWithoutItsFragment(String nextUrl) {
    try (Rig rig = Rig.with(o -> o.signingSecret(SIGNING), page("1", nextUrl), page("2", null))) {
      assertThat(ids(rig, null)).hasSize(2);
      assertThat(rig.server.seen().get(1).target())
          .matches(PATH + "\\?cursor=2&access_token=[^&]+&sig=[0-9a-f]{64}");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://evil.example/v1/users/self/follows?cursor=2, http://evil.example",
    "http://evil.example:8443/?cursor=2, http://evil.example:8443",
    "//evil.example/v1?cursor=2, http://evil.example",
    "https://localhost:PORT/v1?cursor=2, https://localhost:PORT",
    "http://localhost:1/v1?cursor=2, http://localhost:1",
    "http://localhost.evil.example:PORT/v1, http://localhost.evil.example:PORT",
    "http://localhost:PORT@evil.example/v1, 'http://evil.example, with a user name in front of it'",
    "http://ana:hunter2@localhost:PORT/v1, 'http://localhost:PORT, with a user name in front of"
        + " it'",
    "//ana:hunter2@evil_host:99/v1, 'http://evil_host:99, with a user name in front of it'",
    "http://ana:hun@ter2@evil.example/v1, 'http://evil.example, with a user name in front of it'",
    "http://evil_host/v1, http://evil_host",
    "ftp://localhost:PORT/v1, ftp://localhost:PORT",
    "mailto:someone, no server",
    "javascript:alert(1), no server"
  })
  void rejectsAnotherOriginAndNamesBoth(String nextUrl, String origin) {
    try (Rig rig = new Rig()) {
      String port = Integer.toString(rig.server.port());
      rig.server.respondWith(page("1", nextUrl.replace("PORT", port) + "?access_token=s3cret"));
      PagingException failure = catchThrowableOfType(PagingException.class, () -> ids(rig, null));
      assertThat(failure)
          .hasMessageContaining("the next page is at " + origin.replace("PORT", port) + ", ")
          .hasMessageContaining("the base URL at http://localhost:" + port + ";")
          .hasMessageNotContaining("s3cret")
          .hasMessageNotContaining("cursor=2")
          .hasMessageNotContaining("ana")
          .hasMessageNotContaining("hun")
          .hasMessageNotContaining(port + "@");
      assertThat(rig.server.seen()).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://photos.example/v1/users/self/follows?cursor=2, ?cursor=2",
    "HTTP://Photos.Example:8080/users/self/follows?cursor=2&count=3, ?cursor=2&count=3",
    "http://photos.example:80/v1/x#top, ''"
  })
  void keepsHttpsBehindAProxyThatEndsTls(String nextUrl, String query) throws Exception {
    BaseUrl base = new BaseUrl("https://photos.example/api/v1");
    String resolved =
        NextUrl.resolved(base, "/users/self/follows", NextUrl.of(nextUrl).orElseThrow());
    assertThat(resolved).isEqualTo("https://photos.example/api/v1/users/self/follows" + query);
  }

  @Test
  void resolvesTheNextUrlAgainstThePreviousPage() {
    try (Rig rig =
        new Rig(
            page("1", "/v1/users/8/follows?cursor=2"), page("2", "?cursor=3"), page("3", null))) {
      assertThat(ids(rig, null)).containsExactly("1", "2", "3");
      assertThat(rig.server.seen().get(2).target()).startsWith("/v1/users/8/follows?cursor=3&");
    }
  }

  @Test
  void keepsTheFirstParametersWhenACursorFollowsAUrl() {
    Answer byCursor =
        Answer.of(
            200,
            "{\"data\": [{\"id\": \"2\"}], \"meta\": {\"code\": 200},"
                + " \"pagination\": {\"next_cursor\": \"3\"}}");
    try (Rig rig = new Rig(page("1", "?count=9&cursor=2"), byCursor, page("3", null))) {
      assertThat(ids(rig, 9)).containsExactly("1", "2", "3");
      assertThat(rig.server.seen().get(2).target())
          .isEqualTo(PATH + "?count=9&cursor=3&access_token=" + Rig.TOKEN);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "#", "#top", " #access_token=x"})
  void endsTheListAtAnEmptyNextUrl(String nextUrl) {
    try (Rig rig = pages(nextUrl)) {
      assertThat(ids(rig, null)).containsExactly("1");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://[", "http://host:port:1/", "://x", "http://[::1/?access_token=s3cret"})
  void rejectsAnInvalidNextUrl(String nextUrl) {
    try (Rig rig = pages(nextUrl)) {
      assertThat(catchThrowableOfType(PagingException.class, () -> ids(rig, null)))
          .hasMessageNotContaining("s3cret");
    }
  }

  @Test
  void failsAfterAHundredEmptyPages() {
    Answer[] empty =
        IntStream.range(0, 120).mapToObj(i -> page(null, "?cursor=" + i)).toArray(Answer[]::new);
    try (Rig rig = new Rig(empty)) {
      assertThat(catchThrowableOfType(PagingException.class, () -> ids(rig, null)))
          .hasMessageContaining("100 pages in a row had no item");
      assertThat(rig.server.seen()).hasSize(100);
    }
    Answer[] sparse =
        IntStream.range(0, 160)
            .mapToObj(i -> page(i == 80 ? "1" : null, i == 159 ? null : "?cursor=" + i))
            .toArray(Answer[]::new);
    try (Rig rig = new Rig(sparse)) {
      assertThat(ids(rig, null)).containsExactly("1");
    }
  }

  private static Rig pages(String nextUrl) {
    Rig rig = new Rig();
    String url = nextUrl.replace("PORT", Integer.toString(rig.server.port()));
    rig.server.respondWith(page("1", url), page("2", null));
    return rig;
  }

  private static Answer page(String id, String nextUrl) {
    String item = id == null ? "" : "{\"id\": \"" + id + "\"}";
    String pagination = nextUrl == null ? "" : "\"next_url\": " + json(nextUrl);
    return Answer.of(
        200,
        "{\"data\": [%s], \"meta\": {\"code\": 200}, \"pagination\": {%s}}"
            .formatted(item, pagination));
  }

  private static String json(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars().forEach(c -> json.append(String.format("\\u%04x", c)));
    return json.append('"').toString();
  }

  private static List<String> ids(Rig rig, Integer count) {
    Items<UserSummary> follows =
        rig.apis().relationships().listFollowsPages(new ListFollowsRequest("self").count(count));
    return follows.stream().map(user -> user.id().text()).toList();
  }
}
