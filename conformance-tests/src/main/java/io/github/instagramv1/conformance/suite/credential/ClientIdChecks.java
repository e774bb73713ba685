package io.github.instagramv1.conformance.suite.credential;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Unknown;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of client ids, and of tokens in other places than usual. */
@Checks
@Tag("auth")
class ClientIdChecks {
  private static final String MISSING = "OAuthParameterException";

  private static Credential client(Probe probe) {
    return new Credential.ClientId(probe.need(Setting.CLIENT_ID));
  }

  @EachOperation(Which.CLIENT_ID)
  @DisplayName("AUTH-05: a client id alone reads public objects")
  void clientIdReadsPublicObjects(Probe probe, ContractOperation operation) {
    Call call = Unknown.fill(probe.api().call(operation), operation).as(client(probe));
    Response response = call.send();
    probe.verify(
        !response.errorType().startsWith("OAuth"),
        "client_id",
        "a client id alone is rejected with " + response.errorType());
    new ClientIdReads(probe, operation, client(probe)).verify();
  }

  @Test
  @DisplayName("AUTH-19: self without a user token is rejected")
  @Operation(value = "getUser", negative = true)
  void selfNeedsUserToken(Probe probe) {
    for (String operation :
        List.of("getUser", "getUserRecentMedia", "listFollows", "listFollowedBy")) {
      probe.refused(probe.call(operation).path("user-id", "self").as(client(probe)), MISSING);
    }
  }

  @Test
  @DisplayName("AUTH-18: a POST accepts the access token in the query string and in the header too")
  @Operation(value = "likeMedia", negative = true)
  void tokenOfPost(Probe probe) {
    String token = probe.need(Setting.TOKEN);
    Call inQuery = probe.call("likeMedia").path("media-id", Unknown.MEDIA);
    inQuery.as(new Credential.None()).query("access_token", token);
    probe.refused(inQuery, Refusals.NOT_FOUND);
    Call inHeader = probe.call("likeMedia").path("media-id", Unknown.MEDIA);
    probe.refused(inHeader.as(new Credential.Bearer(token)), Refusals.NOT_FOUND);
  }
}
