package io.github.instagramv1.server.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.server.account.Passwords;
import io.github.instagramv1.server.database.TokenHash;
import io.github.instagramv1.server.fixture.Browser;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.fixture.TestUsers;
import io.github.instagramv1.server.store.access.PasswordStore;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how applications get a token over HTTP. */
class AuthorizationTest {
  private static final String REDIRECT_URI = "https://app.example.org/back";
  private static final String PASSWORD = "correct horse";
  private static final String CLIENT = "client_id=" + TestUsers.CLIENT_ID;
  private static final String AUTHORIZE =
      "/oauth/authorize/?" + CLIENT + "&redirect_uri=" + REDIRECT_URI + "&response_type=";

  @TempDir static Path folder;
  private static LiveServer server;
  private static Browser signedIn;

  @BeforeAll
  static void start() throws Exception {
    server = LiveServer.start(folder, users -> users.withPublic(1, 2));
    String hash = Passwords.hash(PASSWORD);
    server
        .database()
        .write(
            handle -> {
              new PasswordStore().set(handle, 1, hash);
              for (String client :
                  new String[] {TestUsers.CLIENT_ID, TestUsers.SIGNING_CLIENT_ID}) {
                handle.execute("INSERT INTO redirect_uris VALUES (?, ?)", client, REDIRECT_URI);
              }
              return null;
            });
    signedIn = new Browser(server.baseUrl());
    assertThat(signedIn.signIn("user1", PASSWORD).statusCode()).isEqualTo(302);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "likes+comments,         likes comments",
    "likes%20comments,       likes comments",
    "'likes,comments',       likes comments",
    "likes%2Bcomments%2Bbasic, likes comments",
    "'',                     ''"
  })
  void issuesATokenWithTheRequestedScopes(String requested, String granted) throws Exception {
    String code = requestCode(AUTHORIZE + "code&scope=" + requested);
    JsonNode token = server.json(exchange("/oauth/access_token", tokenForm(code)));
    assertThat(token.get("user").get("username").asText()).isEqualTo("user1");
    assertThat(token.has("meta")).isFalse();
    String text = token.get("access_token").asText();
    assertThat(text).matches("1\\.0123456\\.[0-9a-f]{32}");
    assertThat(server.get("/users/self?access_token=" + text).statusCode()).isEqualTo(200);
    assertThat(scopesOf(text)).isEqualTo(granted.isEmpty() ? "basic" : storedScopes(granted));
  }

  @Test
  void returnsAnImplicitTokenInTheFragment() throws Exception {
    String location = submitAnswer(AUTHORIZE + "token&scope=likes&state=a%26b", "allow");
    assertThat(location)
        .matches(REDIRECT_URI + "#access_token=1\\.0123456\\.[0-9a-f]{32}&state=a%26b");
  }

  @Test
  void redirectsWithAnErrorIfTheUserDenies() throws Exception {
    assertThat(submitAnswer(AUTHORIZE + "code&state=x+y", "deny"))
        .isEqualTo(
            REDIRECT_URI
                + "?error=access_denied&error_reason=user_denied"
                + "&error_description=The+user+denied+your+request.&state=x+y");
  }

  @Test
  void keepsTheQueryOfTheRedirectUri() throws Exception {
    String back = URLEncoder.encode(REDIRECT_URI + "/?page=1", StandardCharsets.UTF_8);
    assertThat(
            submitAnswer(
                "/oauth/authorize?response_type=code&state=s&redirect_uri=" + back + "&" + CLIENT,
                "allow"))
        .matches(REDIRECT_URI + "/\\?page=1&code=[0-9a-f]{32}&state=s");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "redirect_uri=BACK&response_type=code | 400 | OAuthException | You must provide a"
            + " client_id",
        "client_id=nobody&redirect_uri=BACK&response_type=code | 400 | OAuthException | Invalid"
            + " Client ID",
        "ME&response_type=code | 400 | OAuthException | Redirect URI does not match registered"
            + " redirect URI",
        "ME&redirect_uri=https://evil.example/&response_type=code | 400 | OAuthException | Redirect"
            + " URI does not match registered redirect URI",
        "ME&redirect_uri=BACK | 400 | OAuthException | You must provide a response_type of code or"
            + " token",
        "ME&redirect_uri=BACK&response_type=id | 400 | OAuthException | You must provide a"
            + " response_type of code or token",
        "ME&redirect_uri=BACK&response_type=code&scope=likes,all | 400 | OAuthException | Invalid"
            + " scope field(s): all",
        "ME&redirect_uri=BACK&response_type=code&state=%FF | 400 | OAuthException | A parameter is"
            + " not UTF-8.",
        "client_id=SIGNING&redirect_uri=BACK&response_type=token | 403 | OAuthForbiddenException |"
            + " Implicit authentication is disabled"
      })
  void rejectsInvalidRequestsWithoutARedirect(String query, int status, String type, String message)
      throws Exception {
    String sent =
        query
            .replace("ME", CLIENT)
            .replace("BACK", REDIRECT_URI)
            .replace("SIGNING", TestUsers.SIGNING_CLIENT_ID);
    HttpResponse<String> response = signedIn.open("/oauth/authorize?" + sent);
    assertThat(Browser.location(response)).isEqualTo("(nowhere)");
    assertErrorWithoutEnvelope(response, status, type, message);
  }

  @Test
  void redirectsToSignInAndBack() throws Exception {
    Browser stranger = new Browser(server.baseUrl());
    HttpResponse<String> response = stranger.open(AUTHORIZE + "code");
    assertThat(Browser.location(response)).startsWith("/accounts/login/?next=%2Foauth%2Fauthorize");
    HttpResponse<String> page = stranger.open(Browser.location(response));
    HttpResponse<String> after =
        stranger.submit(page, Map.of("username", "USER1", "password", PASSWORD));
    assertThat(Browser.location(after)).isEqualTo(AUTHORIZE + "code");
    assertThat(stranger.open(Browser.location(after)).body()).contains("Allow Darkroom?");
  }

  @Test
  void rejectsAForgedConsentForm() throws Exception {
    Map<String, String> forged = Map.of("answer", "allow", "form_token", "0".repeat(64));
    HttpResponse<String> response = signedIn.post(URI.create(AUTHORIZE + "code"), forged);
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).contains("Please choose again");
    assertThat(Browser.location(response)).isEqualTo("(nowhere)");
  }

  @Test
  void acceptsACodeOnlyOnce() throws Exception {
    String code = requestCode(AUTHORIZE + "code");
    assertThat(exchange("/oauth/access_token", tokenForm(code)).statusCode()).isEqualTo(200);
    assertRefused(tokenForm(code), "No matching code found.");
  }

  @Test
  void rejectsACodeOfAnotherApplication() throws Exception {
    String code = requestCode(AUTHORIZE + "code");
    String others =
        "client_id=%s&client_secret=%s&grant_type=authorization_code&redirect_uri=%s&code=%s"
            .formatted(TestUsers.SIGNING_CLIENT_ID, TestUsers.SIGNING_SECRET, REDIRECT_URI, code);
    assertRefused(others, "No matching code found.");
    assertThat(exchange("/oauth/access_token", tokenForm(code)).statusCode()).isEqualTo(200);
  }

  @Test
  void rejectsACodeAfterTenMinutes() throws Exception {
    String code = requestCode(AUTHORIZE + "code");
    server
        .database()
        .write(handle -> handle.execute("UPDATE codes SET expires_at = expires_at - 601"));
    assertRefused(tokenForm(code), "No matching code found.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "client_id=X | client_id= | You must provide a client_id",
        "client_id=X | client_id=x | Invalid Client ID",
        "client_secret=secret | client_secret=wrong | Invalid Client Secret",
        "client_secret=secret | a=b | You must provide a client_secret",
        "authorization_code | password | Invalid grant_type",
        "/back | /back/ | Redirect URI doesn't match original redirect URI",
        "&code= | &other= | You must provide a code",
        "&code= | &code=0 | No matching code found."
      })
  void rejectsInvalidTokenRequests(String part, String replacement, String message)
      throws Exception {
    String form = tokenForm(requestCode(AUTHORIZE + "code"));
    String wanted = part.replace("client_id=X", CLIENT);
    assertThat(form).contains(wanted);
    assertRefused(form.replace(wanted, replacement), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"urlencoded", "multipart", "none", "slash"})
  void acceptsTokenRequestsInEveryFormEncoding(String way) throws Exception {
    String form = tokenForm(requestCode(AUTHORIZE + "code"));
    HttpResponse<String> response =
        switch (way) {
          case "multipart" -> {
            StringBuilder body = new StringBuilder();
            for (String field : form.split("&", -1)) {
              String[] pair = field.split("=", 2);
              body.append(
                  "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                      .formatted(pair[0], pair[1]));
            }
            yield post(
                "/oauth/access_token", "multipart/form-data; boundary=b", body + "--b--\r\n");
          }
          case "none" -> post("/oauth/access_token", null, form);
          case "slash" -> exchange("/oauth/access_token/", form);
          default -> exchange("/oauth/access_token", form);
        };
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void rejectsTokenRequestsByGetOrWithoutAForm() throws Exception {
    assertErrorWithoutEnvelope(
        signedIn.open("/oauth/access_token"),
        405,
        "OAuthException",
        "Exchange a code with a POST request.");
    assertErrorWithoutEnvelope(
        post("/oauth/access_token", "application/json", "{}"),
        415,
        "OAuthException",
        "The body must be a form.");
  }

  @Test
  void sendsPagesThatCannotBeFramed() throws Exception {
    HttpResponse<String> page = signedIn.open(AUTHORIZE + "code");
    assertThat(page.body()).doesNotContain("<script");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors 'none'", "form-action 'self' https://app.example.org;")
        .contains("default-src 'none'");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
  }

  private static String requestCode(String path) throws Exception {
    String location = submitAnswer(path, "allow");
    assertThat(location).matches(REDIRECT_URI + "\\?code=[0-9a-f]{32}");
    return location.substring(location.indexOf("code=") + 5);
  }

  private static String submitAnswer(String path, String answer) throws Exception {
    HttpResponse<String> page = signedIn.open(path);
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    return Browser.location(signedIn.submit(page, Map.of("answer", answer)));
  }

  private static String tokenForm(String code) {
    return CLIENT
        + "&client_secret=secret&grant_type=authorization_code&redirect_uri="
        + REDIRECT_URI
        + "&code="
        + code;
  }

  private static HttpResponse<String> exchange(String path, String form) throws Exception {
    return post(path, "application/x-www-form-urlencoded", form);
  }

  private static HttpResponse<String> post(String path, String type, String body) throws Exception {
    return signedIn.send(path, type, body);
  }

  private static void assertRefused(String form, String message) throws Exception {
    assertErrorWithoutEnvelope(
        exchange("/oauth/access_token", form), 400, "OAuthException", message);
  }

  private static void assertErrorWithoutEnvelope(
      HttpResponse<String> response, int status, String type, String message) throws Exception {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.body())
        .isEqualTo(
            "{\"code\":%s,\"error_type\":\"%s\",\"error_message\":\"%s\"}"
                .formatted(status, type, message));
  }

  private static String scopesOf(String token) {
    return server
        .database()
        .read(
            handle ->
                handle
                    .createQuery("SELECT scopes FROM tokens WHERE token_hash = :hash")
                    .bind("hash", TokenHash.of(token))
                    .mapTo(String.class)
                    .one());
  }

  private static String storedScopes(String granted) {
    return "basic " + (granted.equals("likes comments") ? "comments likes" : granted);
  }
}
