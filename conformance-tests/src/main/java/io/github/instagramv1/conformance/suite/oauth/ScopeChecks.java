package io.github.instagramv1.conformance.suite.oauth;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import io.github.instagramv1.conformance.suite.Unknown;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of the scopes of tokens from OAuth. */
@Checks
@Tag("oauth")
class ScopeChecks {
  private static final List<String> SCOPES =
      List.of("public_content", "follower_list", "comments", "relationships", "likes");

  private static String token(Probe probe, String scope) {
    Map<String, String> parameters = asking(Application.tokenRequestParameters(probe), scope);
    return new UserAgent(probe).allow(parameters).fragment().getOrDefault("access_token", "");
  }

  private static String tokenOfCode(Probe probe, String scope) {
    Application application = Application.of(probe);
    String code = CodeChecks.code(probe, asking(application.requestParameters("code"), scope));
    Response response = CodeChecks.exchangedToken(probe, application.exchange(probe, code).send());
    return response.json().path("access_token").asText();
  }

  private static Map<String, String> asking(Map<String, String> parameters, String scope) {
    if (!scope.isEmpty()) {
      parameters.put("scope", scope);
    }
    return parameters;
  }

  /** Calls an operation of each scope with unknown ids, so that nothing changes. */
  private static void verifyScopes(
      Probe probe, String token, String requested, Set<String> expected) {
    probe.ok(probe.call("getUser").path("user-id", "self").asUser(token));
    for (String scope : SCOPES) {
      ContractOperation operation =
          probe.api().contract().operations().stream()
              .filter(each -> each.scope().equals(scope))
              .findFirst()
              .orElseThrow();
      Call call = Unknown.fill(probe.api().call(operation), operation).asUser(token);
      boolean granted = !call.send().errorType().equals("OAuthPermissionsException");
      probe.verify(
          granted == expected.contains(scope),
          "oauth.scope",
          "%s, requested as \"%s\", is %s"
              .formatted(scope, requested, granted ? "granted" : "missing"));
    }
  }

  @Test
  @DisplayName("OAUTH-13: a token has the requested scopes, for every separator")
  @Level(EXTENDED)
  @Writes
  void separated(Probe probe) {
    Set<String> expected = Set.of("likes", "comments");
    String both = "likes comments";
    verifyScopes(probe, tokenOfCode(probe, both), both, expected);
    for (String separator : new String[] {" ", "+", ","}) {
      String requested = "likes" + separator + "comments";
      verifyScopes(probe, token(probe, requested), requested, expected);
    }
  }

  @Test
  @DisplayName("OAUTH-14: a token requested without a scope has basic alone")
  @Writes
  void basicAlone(Probe probe) {
    verifyScopes(probe, tokenOfCode(probe, ""), "", Set.of());
    verifyScopes(probe, token(probe, ""), "", Set.of());
  }
}
