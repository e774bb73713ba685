package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.fixture.TestUsers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests signed requests. User 1 has a token of an application that must sign its requests, and a
 * token of an application that need not.
 */
class SignedRequestsTest {
  private static final String ABSENT = "Invalid signed-request: Missing required parameter 'sig'";
  private static final String WRONG = "Invalid signed-request: Signature does not match";
  private static final String CLIENT = "client_id=" + TestUsers.SIGNING_CLIENT_ID;

  private static LiveServer server;
  private static String token;
  private static String basic;
  private static String unsigned;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server =
        LiveServer.start(
            folder,
            users -> {
              users.withPublic(1, 2).withPhoto(77, 2);
              token = "access_token=" + users.signingToken(1, Scope.values());
              basic = "access_token=" + users.signingToken(2);
              unsigned = "access_token=" + users.token(1, Scope.values());
            });
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void verifiesGetParametersSortedByName() throws Exception {
    String sig = sign("/users/self/follows|" + token + "|count=5|extra=");
    assertAccepted(server.get("/users/self/follows?extra=&sig=" + sig + "&count=5&" + token));
  }

  @Test
  void verifiesFormAndQueryTogether() throws Exception {
    String sig = sign("/users/2/relationship|" + token + "|action=follow|extra=1");
    String path = "/users/2/relationship?extra=1&" + token;
    assertAccepted(server.post(path, "action=follow&sig=" + sig));
    assertAccepted(server.post(path + "&action=block&sig=" + sig, "action=follow"));
    assertRefused(server.post(path, "action=unfollow&sig=" + sig), WRONG);
  }

  @Test
  void verifiesDecodedValues() throws Exception {
    String sig = sign("/media/77_2/comments|" + token + "|text=Sol över Göteborg ☀ a+b|c=d&e");
    String text = "text=Sol+%C3%B6ver%20G%C3%B6teborg+%E2%98%80+a%2Bb%7Cc=d%26e";
    HttpResponse<String> response =
        server.post("/media/77_2/comments?sig=" + sig, text + "&" + token);
    assertAccepted(response);
    assertThat(server.get("/media/77_2/comments?" + unsigned).body())
        .contains("Sol över Göteborg ☀ a+b|c=d&e");
  }

  @Test
  void verifiesDeleteRequests() throws Exception {
    String path = "/media/77_2/likes?" + token;
    assertAccepted(server.send("DELETE", path + "&sig=" + sign("/media/77_2/likes|" + token)));
    assertRefused(server.send("DELETE", path), ABSENT);
    String sig = sign("/media/77_2/likes|_method=DELETE|" + token);
    assertAccepted(server.post(path, "_method=DELETE&sig=" + sig));
  }

  @ParameterizedTest
  @CsvSource({
    "/tags/g%C3%B6teborg,       /tags/göteborg",
    "/tags/g%C3%B6teborg,       /tags/g%C3%B6teborg",
    "/tags/g%C3%B6teborg.json,  /tags/göteborg",
    "/tags/g%C3%B6teborg.json,  /tags/g%C3%B6teborg.json",
    "/users/self/,              /users/self",
    "/users/self/,              /users/self/",
    "/users/self,               /users/self/",
    "/users/self,               /users/self.json",
    "/users/self.json/,         /users/self.json",
    "/tags/%C3%BCn%C3%AF/media/recent.json, /tags/ünï/media/recent.json",
    "/tags/%C3%BCn%C3%AF/media/recent.json, /tags/ünï/media/recent",
    "/tags/%C3%BCn%C3%AF/media/recent.json, /tags/%C3%BCn%C3%AF/media/recent",
    "/tags/%C3%BCn%C3%AF/media/recent.json, /tags/%C3%BCn%C3%AF/media/recent.json",
    "/tags/%C3%BCn%C3%AF/media/recent/,     /tags/ünï/media/recent/",
    "/tags/%c3%bcn%c3%af/media/recent/,     /tags/%c3%bcn%c3%af/media/recent.json/"
  })
  void acceptsTheCanonicalAndTheWrittenPath(String path, String signed) throws Exception {
    assertAccepted(server.get(path + "?" + token + "&sig=" + sign(signed + "|" + token)));
  }

  /** python-instagram first sends a signature of another text. */
  @Test
  void acceptsOneValidSignatureOfSeveral() throws Exception {
    String right = "&sig=" + sign("/users/self|" + token);
    for (String sigs :
        new String[] {"&sig=x" + right, right + "&sig=x", "&sig=" + right, right + right}) {
      assertAccepted(server.get("/users/self?" + token + sigs));
    }
    assertRefused(server.get("/users/self?" + token + "&sig=x&sig=y"), WRONG);
    assertRefused(server.get("/users/self?" + token + "&sig=&sig="), ABSENT);
    String form = "&sig=" + sign("/users/2/relationship|" + token + "|action=follow");
    String path = "/users/2/relationship?" + token;
    assertAccepted(server.post(path + form, "action=follow&sig=x"));
    assertAccepted(server.post(path + "&sig=x", "action=follow" + form));
    assertRefused(server.post(path + "&sig=x", "action=follow&sig=y"), WRONG);
  }

  @Test
  void includesEmptyParametersInTheSignature() throws Exception {
    String sig = "&sig=" + sign("/users/self/follows|" + token + "|count=|cursor=");
    assertAccepted(server.get("/users/self/follows?cursor=&count=&" + token + sig));
  }

  @Test
  void excludesAHeaderTokenFromTheSignature() throws Exception {
    String bearer = token.replace("access_token=", "Bearer ");
    assertAccepted(
        server.send(
            server
                .request("/users/self?sig=" + sign("/users/self"))
                .header("Authorization", bearer)));
  }

  @Test
  void rejectsAWrongSignature() throws Exception {
    String sig = sign("/users/self|" + token);
    assertAccepted(server.get("/users/self?" + token + "&sig=" + sig));
    for (String query :
        new String[] {
          "sig=" + sig + "&count=1",
          "sig=" + sig.substring(1),
          "sig=" + sig + "0",
          "sig=%C3%B6",
          "sig=" + sign("/v1/users/self|" + token),
          "sig=" + sign("/users/self|" + unsigned)
        }) {
      assertRefused(server.get("/users/self?" + token + "&" + query), WRONG);
    }
    assertRefused(server.get("/users/1?" + token + "&sig=" + sig), WRONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&sig", "&sig="})
  void rejectsAMissingSignatureWithoutTheEnvelope(String query) throws Exception {
    HttpResponse<String> response = server.get("/users/self?" + token + query);
    assertRefused(response, ABSENT);
    assertThat(server.json(response).fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("code", "error_type", "error_message");
  }

  @Test
  void requiresASignatureForAClientId() throws Exception {
    assertRefused(server.get("/users/1?" + CLIENT), ABSENT);
    assertRefused(server.get("/users/1?" + CLIENT + "&sig=" + sign("/users/2|" + CLIENT)), WRONG);
    assertAccepted(server.get("/users/1?" + CLIENT + "&sig=" + sign("/users/1|" + CLIENT)));
  }

  @Test
  void ignoresSignaturesOfApplicationsThatNeedNotSign() throws Exception {
    assertAccepted(server.get("/users/self?" + unsigned));
    assertAccepted(server.get("/users/self?sig=nonsense&" + unsigned));
    assertAccepted(server.get("/users/1?client_id=" + TestUsers.CLIENT_ID + "&sig=nonsense"));
  }

  @Test
  void checksTheSignatureAfterTheTokenAndBeforeTheScope() throws Exception {
    assertThat(server.get("/users/self?access_token=1.a.b").body())
        .contains("OAuthAccessTokenException");
    assertRefused(server.get("/users/self/follows?count=x&" + basic), ABSENT);
    assertRefused(server.get("/users/self?" + CLIENT), ABSENT);
    String sig = sign("/users/self/follows|" + basic);
    assertThat(server.get("/users/self/follows?" + basic + "&sig=" + sig).body())
        .contains("OAuthPermissionsException");
  }

  private static void assertAccepted(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
  }

  private static void assertRefused(HttpResponse<String> response, String message)
      throws Exception {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(403);
    JsonNode refusal = server.json(response);
    assertThat(refusal.path("code").asInt()).isEqualTo(403);
    assertThat(refusal.path("error_type").asText()).isEqualTo("OAuthForbiddenException");
    assertThat(refusal.path("error_message").asText()).isEqualTo(message);
  }

  /** Signs without the server's own code, which would otherwise verify itself. */
  private static String sign(String message) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(TestUsers.SIGNING_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
  }
}
