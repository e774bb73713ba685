package io.github.instagramv1.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.client.auth.AccessToken;
import io.github.instagramv1.client.model.Comment;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.oauth.AuthorizationRequest;
import io.github.instagramv1.client.oauth.InstagramOAuth;
import io.github.instagramv1.client.oauth.Scope;
import io.github.instagramv1.server.junit.InstagramServer;
import io.github.instagramv1.server.junit.InstagramServerInfo;
import io.github.instagramv1.server.world.SampleCredentials;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * A user signs in, allows an application, reads the reference, likes and comments, in a real
 * browser. The test saves screenshots in {@code target/screenshots}, and with {@code
 * -Dscreenshots=true} those of further pages. It is skipped without Chromium.
 */
@InstagramServer(seed = SignInInBrowserTest.SEED)
class SignInInBrowserTest {
  static final long SEED = 42;

  /** The redirect URI. No server listens there, but the browser shows the URL nevertheless. */
  private static final String REDIRECT_URI = SampleCredentials.REDIRECT_URIS.get(0);

  private static final boolean ALL_SCREENSHOTS = Boolean.getBoolean("screenshots");
  private static final String USERNAME = SampleCredentials.FIRST_USERNAME;
  private static final String COMMENT = "Fog & <b>light</b> over #water";

  private static Chromium chromium;
  private static Screenshots screenshots;

  @BeforeAll
  static void open() {
    Chromium.reasonItCannotStart()
        .ifPresent(
            reason -> {
              System.out.println("The test in a browser is skipped. " + reason);
              assumeTrue(false, reason);
            });
    chromium = Chromium.start();
    screenshots = new Screenshots(chromium.driver(), Path.of("target", "screenshots"));
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void browserActionsAppearInTheApi(InstagramServerInfo server) {
    AccessToken token = authorizeInBrowser(server);
    InstagramClient client =
        InstagramClient.builder().baseUrl(server.baseUrl().toString()).accessToken(token).build();
    assertThat(client.users().self().username()).isEqualTo(USERNAME);
    Media photo = likeAndCommentOnPhoto(server, client);
    sendRequestFromReference(server, token);
    if (ALL_SCREENSHOTS) {
      takeFurtherScreenshots(server, photo.tags().get(0));
    }
    assertThat(chromium.loggedErrors())
        .filteredOn(line -> !line.startsWith(REDIRECT_URI) && !line.contains("/p/AAAA/"))
        .isEmpty();
  }

  private static AccessToken authorizeInBrowser(InstagramServerInfo server) {
    InstagramOAuth oauth =
        InstagramOAuth.builder()
            .baseUrl(server.baseUrl().toString())
            .clientId(server.clientId())
            .clientSecret(server.clientSecret())
            .redirectUri(REDIRECT_URI)
            .build();
    AuthorizationRequest request =
        oauth.authorize(Scope.PUBLIC_CONTENT, Scope.LIKES, Scope.COMMENTS);
    chromium.open(request.url().toString());
    chromium.find("#username");
    screenshots.take("sign-in");
    chromium.type("#username", USERNAME);
    chromium.type("#password", SampleCredentials.of(SEED).password());
    chromium.click("main form button");
    assertThat(chromium.find("main h1").getText()).contains("Darkroom");
    assertThat(chromium.driver().findElements(By.cssSelector("ul.scopes li"))).hasSize(4);
    screenshots.take("consent");
    chromium.click("button[value=allow]");
    chromium.until(driver -> chromium.url().startsWith(REDIRECT_URI));
    return oauth.exchange(oauth.codeFrom(chromium.url(), request.state()));
  }

  private static Media likeAndCommentOnPhoto(InstagramServerInfo server, InstagramClient client) {
    Media photo =
        client.users().recentMedia("2").stream()
            .filter(media -> !media.userHasLiked().orElseThrow())
            .filter(media -> !media.tags().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(photo.link()).startsWith(pageUrl(server, "/p/"));
    chromium.open(photo.link());
    assertThat(chromium.find(".frame img, .frame video").getSize().getWidth()).isGreaterThan(200);
    chromium.click(".likes form[action$='/like/'] button");
    chromium.find(".likes form[action$='/unlike/']");
    assertThat(client.media().get(photo.id()).userHasLiked()).contains(true);
    chromium.type("#text", COMMENT);
    chromium.click(".comment button");
    chromium.find(".comments a[href='/explore/tags/water/']");
    assertThat(client.comments().list(photo.id())).extracting(Comment::text).contains(COMMENT);
    screenshots.take("photo");
    return photo;
  }

  /**
   * Sends a request from the API reference. The page already has a token of the signed-in user,
   * which the method replaces with the new one.
   */
  private static void sendRequestFromReference(InstagramServerInfo server, AccessToken token) {
    chromium.open(pageUrl(server, "/docs/"));
    chromium.find(".opblock");
    if (ALL_SCREENSHOTS) {
      screenshots.take("docs");
    }
    chromium.click(".scheme-container .btn.authorize");
    chromium.click(tokenFormPart("//button[.='Logout']"));
    tokenFormPart("//input").sendKeys(token.value());
    screenshots.take("authorize", chromium.find(".scheme-container"));
    chromium.click(tokenFormPart("//button[@type='submit']"));
    tokenFormPart("//button[.='Logout']");
    chromium.click(".modal-ux .close-modal");
    String operation = "[id$='getUser'] ";
    chromium.click(operation + "button.opblock-summary-control");
    chromium.click(operation + ".try-out__btn");
    chromium.type(operation + ".parameters input", "self");
    chromium.click(operation + "button.execute");
    assertThat(chromium.find(operation + ".live-responses-table tbody .highlight-code").getText())
        .contains(USERNAME);
    assertThat(chromium.find(operation + ".request-url").getText()).contains(token.value());
    screenshots.take("reference", chromium.find(operation));
  }

  /** Returns a part of the form for the access token, once it is visible. */
  private static WebElement tokenFormPart(String part) {
    return chromium.until(
        ExpectedConditions.visibilityOfElementLocated(
            By.xpath("//*[@class='auth-container'][.//code[.='accessToken']]" + part)));
  }

  private static void takeFurtherScreenshots(InstagramServerInfo server, String tag) {
    Map<String, String> pages =
        Map.of(
            "home",
            "/",
            "try",
            "/try/",
            "profile",
            "/" + USERNAME + "/",
            "followers",
            "/" + USERNAME + "/followers/",
            "tag",
            "/explore/tags/" + tag + "/",
            "nothing",
            "/p/AAAA/");
    pages.forEach(
        (name, path) -> {
          chromium.open(pageUrl(server, path));
          screenshots.take(name);
        });
  }

  private static String pageUrl(InstagramServerInfo server, String path) {
    return URI.create(server.baseUrl().toString()).resolve(path).toString();
  }
}
