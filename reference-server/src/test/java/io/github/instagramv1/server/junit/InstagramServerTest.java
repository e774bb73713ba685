package io.github.instagramv1.server.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.server.auth.RequestSignature;
import io.github.instagramv1.server.credential.Scope;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Tests what the extension injects, and what the attributes of the annotation change. */
@InstagramServer
class InstagramServerTest {
  private static URI sharedUrl;

  private final URI constructorUrl;
  private URI methodUrl;

  InstagramServerTest(InstagramServerInfo server) {
    constructorUrl = server.baseUrl();
  }

  @BeforeAll
  static void storeSharedUrl(InstagramServerInfo server) {
    sharedUrl = server.baseUrl();
  }

  @BeforeEach
  void storeMethodUrl(InstagramServerInfo server) {
    methodUrl = server.baseUrl();
  }

  @Test
  void sharesOneServerInAClass(InstagramServerInfo server, InstagramClient client) {
    assertThat(server.baseUrl())
        .isEqualTo(sharedUrl)
        .isEqualTo(constructorUrl)
        .isEqualTo(methodUrl);
    assertThat(client).isSameAs(server.client());
  }

  @Test
  void injectsATokenOfUser1WithAllScopes(InstagramServerInfo server) throws Exception {
    assertThat(Calls.get(server.baseUrl(), server.token(), "/users/self").at("/data/id").asText())
        .isEqualTo("1");
    for (String path : new String[] {"/users/2", "/users/self/follows"}) {
      assertThat(Calls.get(server.baseUrl(), server.token(), path).at("/meta/code").asInt())
          .isEqualTo(200);
    }
  }

  @Test
  void createsTokensByUserAndScopes(InstagramServerInfo server) throws Exception {
    String token = server.token(4, Scope.FOLLOWER_LIST);
    assertThat(Calls.get(server.baseUrl(), token, "/users/self/follows").at("/meta/code").asInt())
        .isEqualTo(200);
    JsonNode refused = Calls.get(server.baseUrl(), token, "/users/2");
    assertThat(refused.at("/meta/error_type").asText()).isEqualTo("OAuthPermissionsException");
    assertThat(Calls.get(server.baseUrl(), server.token(4), "/users/self").at("/data/id").asText())
        .isEqualTo("4");
    assertThatThrownBy(() -> server.token(21))
        .hasMessage("There is no user 21 in the sample data.");
  }

  @Test
  void signedTokenRequiresASignature(InstagramServerInfo server) throws Exception {
    JsonNode refused = Calls.get(server.baseUrl(), server.signedToken(), "/users/self");
    assertThat(refused.at("/error_type").asText()).isEqualTo("OAuthForbiddenException");
    for (String token : new String[] {server.signedToken(), server.signedToken(4)}) {
      String sig =
          RequestSignature.of(server.signedSecret(), "/users/self", Map.of("access_token", token));
      assertThat(
              Calls.get(server.baseUrl(), token, "/users/self?sig=" + sig).at("/data/id").asText())
          .isEqualTo(token.split("\\.", -1)[0]);
    }
    assertThat(server.signedToken(4)).startsWith("4.");
    assertThat(server.clientId()).hasSize(32).startsWith(server.token().split("\\.", -1)[1]);
  }

  @Test
  void providesTheClientSecretAndPrintsNoSecrets(InstagramServerInfo server) {
    assertThat(server.clientSecret()).hasSize(32).isNotEqualTo(server.signedSecret());
    assertThat(server.toString())
        .contains(server.baseUrl().toString(), server.clientId())
        .doesNotContain(
            server.token(), server.signedToken(), server.clientSecret(), server.signedSecret());
  }

  @Test
  @InstagramServer(user = 2, scopes = Scope.LIKES, users = 12, media = 40, today = "2026-01-31")
  void startsAServerForAnAnnotatedMethod(InstagramServerInfo server) throws Exception {
    assertThat(server.baseUrl()).isNotEqualTo(sharedUrl).isEqualTo(methodUrl);
    JsonNode self = Calls.get(server.baseUrl(), server.token(), "/users/self");
    assertThat(self.at("/data/id").asText()).isEqualTo("2");
    assertThat(
            Calls.get(server.baseUrl(), server.token(), "/users/3").at("/meta/error_type").asText())
        .isEqualTo("OAuthPermissionsException");
    assertThatThrownBy(() -> server.token(13)).isInstanceOf(IllegalArgumentException.class);
    JsonNode newest =
        Calls.get(server.baseUrl(), server.token(1), "/users/self/media/recent?count=1");
    assertThat(newest.at("/data/0/created_time").asLong()).isLessThan(1_769_900_000);
  }

  @Test
  @InstagramServer(rateLimit = 3, writeRateLimit = 1)
  void appliesTheRateLimitsOfAMethod(InstagramServerInfo server) throws Exception {
    String token = server.token(2);
    for (int expected : new int[] {200, 200, 200, 429}) {
      assertThat(Calls.get(server.baseUrl(), token, "/users/self").at("/meta/code").asInt())
          .isEqualTo(expected);
    }
    String like = "/media/1_1/likes";
    Calls.call("POST", server.baseUrl(), server.token(), like);
    assertThat(Calls.call("POST", server.baseUrl(), server.token(), like).at("/meta/code").asInt())
        .isEqualTo(429);
  }

  @Nested
  class NestedClass {
    @Test
    void usesTheServerOfTheOuterClass(InstagramServerInfo server) {
      assertThat(server.baseUrl()).isEqualTo(sharedUrl);
    }
  }

  @Nested
  @InstagramServer(users = 10, media = 10)
  class AnnotatedNestedClass {
    @Test
    void startsItsOwnServer(InstagramServerInfo server) {
      assertThat(server.baseUrl()).isNotEqualTo(sharedUrl);
    }
  }
}
