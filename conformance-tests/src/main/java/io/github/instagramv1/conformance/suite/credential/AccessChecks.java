package io.github.instagramv1.conformance.suite.credential;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Envelopes;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Unknown;
import io.github.instagramv1.conformance.suite.media.MediaChecks;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Checks which credentials each operation accepts. All ids are unknown, so that nothing changes
 * even if a call succeeds.
 */
@Checks
@Tag("auth")
class AccessChecks {
  private static final String MISSING = "OAuthParameterException";
  private static final String INVALID = "OAuthAccessTokenException";
  private static final String SCOPE = "OAuthPermissionsException";

  private static final Set<String> USER_SCOPES =
      Set.of("public_content", "follower_list", "comments", "relationships", "likes");

  private static Call call(Probe probe, ContractOperation operation) {
    return Unknown.fill(probe.api().call(operation), operation);
  }

  @EachOperation(value = Which.ALL, negative = true)
  @DisplayName("AUTH-01: a request without a credential is rejected")
  void noCredential(Probe probe, ContractOperation operation) {
    probe.refused(call(probe, operation).as(new Credential.None()), MISSING);
  }

  @EachOperation(value = Which.ALL, negative = true)
  @DisplayName("AUTH-02: an access token that was never issued is rejected")
  void badToken(Probe probe, ContractOperation operation) {
    String token = "1.0000000.00000000000000000000000000000000";
    probe.refused(call(probe, operation).asUser(token), INVALID);
  }

  @EachOperation(value = Which.WITH_SCOPE, negative = true)
  @DisplayName("AUTH-03: an access token with scope basic alone is rejected")
  void scopeMissing(Probe probe, ContractOperation operation) {
    probe.refused(call(probe, operation).asUser(probe.need(Setting.BASIC_TOKEN)), SCOPE);
  }

  @EachOperation(value = Which.USERS_ONLY, negative = true)
  @DisplayName("AUTH-04: a client id alone is rejected")
  void clientIdAlone(Probe probe, ContractOperation operation) {
    String id = probe.need(Setting.CLIENT_ID);
    probe.refused(call(probe, operation).as(new Credential.ClientId(id)), MISSING);
  }

  @Test
  @DisplayName("AUTH-11: an access token with the scope of the operation is accepted")
  void scopeSuffices(Probe probe) {
    int tried = 0;
    for (ContractOperation operation : probe.api().contract().operations()) {
      if (USER_SCOPES.contains(operation.scope())) {
        tried += verifyScopeSuffices(probe, operation);
      }
    }
    if (tried == 0) {
      throw Needs.setting(Setting.PUBLIC_CONTENT_TOKEN);
    }
  }

  private static int verifyScopeSuffices(Probe probe, ContractOperation operation) {
    Setting setting = Setting.valueOf(operation.scope().toUpperCase(Locale.ROOT) + "_TOKEN");
    if (!probe.has(setting)) {
      return 0;
    }
    Response response = call(probe, operation).asUser(probe.need(setting)).send();
    probe.verify(
        !Set.of(SCOPE, INVALID, MISSING).contains(response.errorType()),
        "scope",
        operation.id() + " refuses a token with " + operation.scope());
    return 1;
  }

  @Test
  @DisplayName(
      "AUTH-12: media and profiles of other users require public_content, those of the"
          + " authenticated user basic")
  @Operation(value = "getUser", negative = true)
  void basicReadsOnlySelf(Probe probe) {
    String token = probe.need(Setting.BASIC_TOKEN);
    JsonNode owner = probe.ok(probe.call("getUser").path("user-id", "self").asUser(token)).data();
    String other = probe.fixtures().accounts().otherUser();
    if (owner.path("id").asText().equals(other)) {
      throw Needs.setting(Setting.USER_ID);
    }
    probe.refused(probe.call("getUser").path("user-id", other).asUser(token), SCOPE);
    probe.refused(probe.call("getUserRecentMedia").path("user-id", other).asUser(token), SCOPE);
    probe.ok(probe.call("getUserRecentMedia").path("user-id", "self").asUser(token));
  }

  @Test
  @DisplayName("AUTH-14: a client id alone reads public media, without user_has_liked")
  @Operation("getMedia")
  @Level(EXTENDED)
  void clientIdReads(Probe probe) {
    Credential client = new Credential.ClientId(probe.need(Setting.CLIENT_ID));
    List<JsonNode> popular = probe.ok(probe.call("getPopularMedia").as(client)).items();
    probe.verify(Items.all(popular, "media.user_has_liked", item -> !item.has("user_has_liked")));
    if (popular.isEmpty()) {
      throw Needs.data("popular media", Setting.CLIENT_ID);
    }
    String id = popular.get(0).path("id").asText();
    JsonNode media = probe.ok(probe.call("getMedia").path("media-id", id).as(client)).data();
    probe.verify(!media.has("user_has_liked"), "media.user_has_liked", "it is there");
  }

  @Test
  @DisplayName("AUTH-15: a client id alone never reads private media")
  @Operation(value = "getMedia", negative = true)
  @Level(EXTENDED)
  void clientIdSeesNothingPrivate(Probe probe) {
    Credential client = new Credential.ClientId(probe.need(Setting.CLIENT_ID));
    String id = MediaChecks.privateMedia(probe).path("id").asText();
    probe.refused(probe.call("getMedia").path("media-id", id).as(client), Refusals.NOT_ALLOWED);
  }

  @Test
  @DisplayName("AUTH-17: an error response does not repeat the access token")
  @Operation(value = "getUser", negative = true)
  void tokenIsNotRepeated(Probe probe) {
    Response response = probe.call("getUser").path("user-id", Unknown.USER).send();
    probe.verify(Envelopes.refused(response, 400, Set.of(Refusals.NOT_FOUND)));
    probe.verify(
        !response.exchange().response().body().contains(probe.need(Setting.TOKEN)),
        "secret.repeated",
        "the response contains the token");
  }
}
