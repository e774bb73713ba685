package io.github.instagramv1.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.fixture.Browser;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.store.access.PasswordStore;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInPageTest {
  private static final String PASSWORD = "correct horse";

  @TempDir static Path folder;
  private static LiveServer server;

  @BeforeAll
  static void start() {
    server = LiveServer.start(folder, users -> users.withPublic(1, 2, 3));
    String hash = Passwords.hash(PASSWORD);
    server
        .database()
        .write(
            handle -> {
              new PasswordStore().set(handle, 1, hash);
              new PasswordStore().set(handle, 3, hash);
              return null;
            });
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void setsACookieThatScriptsAndOtherSitesCannotUse() throws Exception {
    Browser browser = new Browser(server.baseUrl());
    String before = cookie(browser.open("/accounts/login"));
    HttpResponse<String> response = browser.signIn("user1", PASSWORD);
    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(cookie(response))
        .matches("instagram_session=[0-9a-f]{32}; Path=/; Max-Age=604800; HttpOnly; SameSite=Lax")
        .isNotEqualTo(before);
  }

  @Test
  void storesOnlyAHashOfTheSessionSecret() throws Exception {
    HttpResponse<String> response = new Browser(server.baseUrl()).signIn("user1", PASSWORD);
    String secret = cookie(response).substring("instagram_session=".length()).split(";", -1)[0];
    List<String> kept =
        server
            .database()
            .read(
                handle ->
                    handle
                        .createQuery("SELECT session_hash FROM sign_ins")
                        .mapTo(String.class)
                        .list());
    assertThat(kept).isNotEmpty().doesNotContain(secret);
  }

  @ParameterizedTest
  @CsvSource({"user2, correct horse", "nobody, correct horse", "user3, wrong", "user3, ''"})
  void rejectsWrongCredentialsWithoutSayingWhichPart(String name, String password)
      throws Exception {
    HttpResponse<String> response = new Browser(server.baseUrl()).signIn(name, password);
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).contains("The user name or the password is wrong.");
  }

  @Test
  void limitsWrongPasswordsToTenPerHour() throws Exception {
    Browser browser = new Browser(server.baseUrl());
    for (int i = 0; i < 10; i++) {
      assertThat(browser.signIn("user9", "wrong").statusCode()).isEqualTo(403);
    }
    HttpResponse<String> refused = browser.signIn("user9", "wrong");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1, 3600);
    assertThat(browser.signIn("user1", PASSWORD).statusCode()).isEqualTo(302);
  }

  @ParameterizedTest
  @CsvSource({
    "/p/abc/?x=y,         /p/abc/?x=y",
    "//evil.example/,     /",
    "/\\evil.example/,    /",
    "https://evil.example,/",
    "'',                  /"
  })
  void redirectsOnlyToPagesOfThisServer(String next, String expected) throws Exception {
    Browser browser = new Browser(server.baseUrl());
    HttpResponse<String> page = browser.open(SignInPage.thenTo(next));
    HttpResponse<String> after =
        browser.submit(page, Map.of("username", "user1", "password", PASSWORD));
    assertThat(Browser.location(after)).isEqualTo(expected);
  }

  @Test
  void requiresTheFormTokenOfItsPage() throws Exception {
    Browser browser = new Browser(server.baseUrl());
    HttpResponse<String> response =
        browser.send(
            "/accounts/login/",
            "application/x-www-form-urlencoded",
            "username=user1&password=correct+horse");
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).contains("Please try again");
  }

  @Test
  void escapesTheUserName() throws Exception {
    HttpResponse<String> response =
        new Browser(server.baseUrl()).signIn("\"><script>alert(1)</script>", "x");
    assertThat(response.body()).doesNotContain("<script>").contains("&lt;script>");
  }

  @Test
  void endsTheSessionOnSignOut() throws Exception {
    Browser browser = new Browser(server.baseUrl());
    browser.signIn("user1", PASSWORD);
    HttpResponse<String> page = browser.open("/accounts/login/");
    assertThat(page.body()).contains("Sign out");
    String token =
        page.body().replaceAll("(?s).*?name=\"form_token\" value=\"([0-9a-f]+)\".*", "$1");
    browser.send("/accounts/logout/", "application/x-www-form-urlencoded", "form_token=" + token);
    assertThat(browser.open("/accounts/login/").body()).doesNotContain("Sign out");
  }

  private static String cookie(HttpResponse<String> response) {
    return response.headers().firstValue("Set-Cookie").orElse("(none)");
  }
}
