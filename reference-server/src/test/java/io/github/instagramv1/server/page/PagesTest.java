package io.github.instagramv1.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.model.MediaLocation;
import io.github.instagramv1.server.fixture.Browser;
import io.github.instagramv1.server.junit.InstagramServer;
import io.github.instagramv1.server.junit.InstagramServerInfo;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares what the pages show of sample data with what the API returns. */
@InstagramServer
class PagesTest {
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"form_token\" value=\"(\\w+)\"");

  @Test
  void homePageSignsInAndShowsAWorkingToken(InstagramServerInfo server) throws Exception {
    Browser browser = new Browser(server.baseUrl());
    String page = signInAs(browser, 2).body();
    Matcher token = Pattern.compile("<pre[^>]*>([^<]+)</pre>").matcher(page);
    assertThat(token.find()).isTrue();
    InstagramClient client =
        InstagramClient.builder()
            .baseUrl(server.baseUrl().toString())
            .accessToken(token.group(1))
            .build();
    assertThat(page).contains("You are signed in as " + client.users().self().username());
  }

  @Test
  void likesAndCommentsOnAPhoto(InstagramServerInfo server) throws Exception {
    Media photo =
        server.client(1).users().recentMedia().stream()
            .filter(each -> each.location().flatMap(MediaLocation::name).isPresent())
            .findFirst()
            .orElseThrow();
    Browser browser = new Browser(server.baseUrl());
    signInAs(browser, 2);
    String path = photo.link().replaceFirst("https?://[^/]+", "");
    HttpResponse<String> page = browser.open(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(
            escaped(photo.location().flatMap(MediaLocation::name).orElseThrow()), photo.filter())
        .contains("/" + photo.user().username() + "/");
    Matcher place = Pattern.compile("/explore/locations/\\d+/").matcher(page.body());
    assertThat(place.find()).isTrue();
    assertThat(browser.open(place.group()).body()).contains(path);

    InstagramClient other = server.client(2);
    other.likes().unlike(photo.id());
    send(browser, path + "like/", page, Map.of());
    assertThat(other.media().get(photo.id()).userHasLiked()).contains(true);
    send(browser, path + "unlike/", page, Map.of());
    assertThat(other.media().get(photo.id()).userHasLiked()).contains(false);

    send(browser, path + "comment/", page, Map.of("text", "Fog & <b>light</b> over #water"));
    assertThat(other.comments().list(photo.id()))
        .anyMatch(comment -> comment.text().equals("Fog & <b>light</b> over #water"));
    assertThat(browser.open(path).body())
        .contains("Fog &amp; &lt;b&gt;light&lt;/b&gt; over ")
        .contains("<a href=\"/explore/tags/water/\">#water</a>");
    HttpResponse<String> refused =
        send(browser, path + "comment/", page, Map.of("text", "#a #b #c #d #e"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("#a #b #c #d #e</textarea>");
  }

  @Test
  void followsAProfile(InstagramServerInfo server) throws Exception {
    InstagramClient self = server.client(2);
    String name = self.users().get("4").username();
    self.relationships().unfollow("4");
    Browser browser = new Browser(server.baseUrl());
    signInAs(browser, 2);
    HttpResponse<String> profile = browser.open("/" + name + "/");
    assertThat(profile.body()).contains(">Follow</button>", "followers");
    send(
        browser,
        "/accounts/relationship/",
        profile,
        Map.of("user", "4", "action", "follow", "back", name));
    assertThat(browser.open("/" + name + "/").body()).contains(">Unfollow</button>");
    assertThat(browser.open("/" + name + "/followers/").body())
        .contains("/" + self.users().self().username() + "/");
  }

  @Test
  void hidesPrivateMediaFromStrangers(InstagramServerInfo server) throws Exception {
    Media photo = server.client(8).users().recentMedia().stream().findFirst().orElseThrow();
    Browser stranger = new Browser(server.baseUrl());
    String page = photo.link().replaceFirst("https?://[^/]+", "");
    assertThat(stranger.open(page).statusCode()).isEqualTo(403);
    HttpResponse<String> profile = stranger.open("/" + photo.user().username());
    assertThat(profile.statusCode()).isEqualTo(200);
    assertThat(profile.body()).contains("This account is private").doesNotContain("/p/");
    assertThat(stranger.open("/" + photo.user().username() + "/followers").statusCode())
        .isEqualTo(403);
  }

  @Test
  void rejectsAForgedForm(InstagramServerInfo server) throws Exception {
    Media photo = server.client(1).users().recentMedia().stream().findFirst().orElseThrow();
    Browser browser = new Browser(server.baseUrl());
    signInAs(browser, 2);
    String path = photo.link().replaceFirst("https?://[^/]+", "");
    int before = server.client(1).media().get(photo.id()).comments().count();
    HttpResponse<String> forged =
        browser.send(
            path + "comment/", "application/x-www-form-urlencoded", "form_token=0&text=forged");
    assertThat(forged.statusCode()).isEqualTo(400);
    assertThat(server.client(1).media().get(photo.id()).comments().count()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "/,                       200",
    "/docs/,                  200",
    "/docs/swagger-ui.css,    200",
    "/docs/swagger-ui-bundle.js, 200",
    "/static/style.css,       200",
    "/health,                 200",
    "/metrics,                200",
    "/explore/tags/nothing,   200",
    "/explore/tags/no-tag,    404",
    "/explore/locations/none, 404",
    "/p/AAAA,                 404",
    "/nobody.at.all/,         404",
    "/favicon.ico,            404"
  })
  void respondsWithTheExpectedStatus(String path, int status, InstagramServerInfo server)
      throws Exception {
    assertThat(new Browser(server.baseUrl()).open(path).statusCode()).isEqualTo(status);
  }

  @Test
  void showsTheSignInStateOnMissingPages(InstagramServerInfo server) throws Exception {
    Browser browser = new Browser(server.baseUrl());
    assertThat(browser.open("/p/AAAA/").body()).contains("Sign in").doesNotContain("Sign out");
    signInAs(browser, 2);
    assertThat(browser.open("/p/AAAA/").body()).contains("Sign out").doesNotContain("Sign in");
  }

  @Test
  void servesTheContractWithItsOwnUrl(InstagramServerInfo server) throws Exception {
    Browser browser = new Browser(server.baseUrl());
    JsonNode json = new ObjectMapper().readTree(browser.open("/openapi.json").body());
    JsonNode yaml = new YAMLMapper().readTree(browser.open("/openapi.yaml").body());
    for (JsonNode contract : new JsonNode[] {json, yaml}) {
      assertThat(contract.get("servers")).hasSize(1);
      assertThat(contract.at("/servers/0/url").asText()).isEqualTo(server.baseUrl().toString());
      assertThat(
              contract
                  .at("/components/securitySchemes/oauth2/flows/implicit/authorizationUrl")
                  .asText())
          .isEqualTo(server.baseUrl().resolve("/oauth/authorize").toString());
    }
    assertThat(json).isEqualTo(yaml);
  }

  private static HttpResponse<String> signInAs(Browser browser, int user) throws Exception {
    HttpResponse<String> home = browser.open("/");
    HttpResponse<String> signedIn =
        send(browser, "/try/", home, Map.of("user", String.valueOf(user)));
    assertThat(Browser.location(signedIn)).isEqualTo("/try/");
    return browser.open("/try/");
  }

  private static HttpResponse<String> send(
      Browser browser, String path, HttpResponse<String> page, Map<String, String> fields)
      throws Exception {
    Matcher token = FORM_TOKEN.matcher(page.body());
    assertThat(token.find()).as(page.body()).isTrue();
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("form_token", token.group(1));
    return browser.post(page.uri().resolve(path), all);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
