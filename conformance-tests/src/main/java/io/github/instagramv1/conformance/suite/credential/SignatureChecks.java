package io.github.instagramv1.conformance.suite.credential;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.http.Signer;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of requests of an application that enforces signatures. */
@Checks
@Tag("auth")
class SignatureChecks {
  private static final String COUNT = "count";
  private static final String TOKEN = "access_token";
  private static final String SIG = "sig";
  private static final String TAG = "conformance";

  private static Call profile(Probe probe) {
    return probe.call("getUser").path("user-id", "self").asUser(probe.need(Setting.SIGNED_TOKEN));
  }

  private static String sign(Probe probe, String path, Map<String, String> parameters) {
    return new Signer(probe.need(Setting.SIGNED_SECRET)).sign(path, parameters);
  }

  @EachOperation(value = Which.ALL, negative = true)
  @DisplayName("AUTH-06: an unsigned request of an application that enforces signatures gets 403")
  @Level(EXTENDED)
  void unsignedOperation(Probe probe, ContractOperation operation) {
    String token = probe.need(Setting.SIGNED_TOKEN);
    List<Credential> credentials =
        new ArrayList<>(List.of(new Credential.Token(token), new Credential.Bearer(token)));
    probe.given(Setting.SIGNED_CLIENT_ID).map(Credential.ClientId::new).ifPresent(credentials::add);
    for (Credential each : credentials) {
      probe.forbidden(Unknown.fill(probe.api().call(operation), operation).as(each));
    }
  }

  @Test
  @DisplayName("AUTH-28: a client id alone reads only with a correct signature")
  @Operation(value = "getTag", negative = true)
  @Level(EXTENDED)
  void clientIdAlone(Probe probe) {
    String clientId = probe.need(Setting.SIGNED_CLIENT_ID);
    Supplier<Call> tag =
        () -> probe.call("getTag").path("tag-name", TAG).as(new Credential.ClientId(clientId));
    Map<String, String> parameters = Map.of("client_id", clientId);
    probe.forbidden(tag.get().query(SIG, "0".repeat(64)));
    probe.forbidden(tag.get().query(SIG, sign(probe, "/tags/" + TAG, Map.of())));
    probe.forbidden(tag.get().query(SIG, sign(probe, "/tags/" + TAG, parameters)).query(COUNT, 2));
    Response signed = tag.get().query(SIG, sign(probe, "/tags/" + TAG, parameters)).send();
    probe.verify(signed.status() != 403, "signature.path", "it gets 403 with a correct signature");
  }

  @Test
  @DisplayName("AUTH-21: a signed request is accepted with its parameters in any order")
  @Operation("getUser")
  @Level(EXTENDED)
  void signed(Probe probe) {
    String token = probe.need(Setting.SIGNED_TOKEN);
    probe.ok(profile(probe).query("sig", sign(probe, "/users/self", Map.of(TOKEN, token))));
    String path = "/users/self/media/recent";
    Map<String, String> parameters = Map.of(TOKEN, token, COUNT, "2", "conformance", "a b&é");
    probe.ok(
        probe
            .call("getUserRecentMedia")
            .path("user-id", "self")
            .query("sig", sign(probe, path, parameters))
            .query("conformance", "a b&é")
            .query(COUNT, 2)
            .asUser(token));
  }

  @Test
  @DisplayName("AUTH-22: a missing or wrong signature gets 403")
  @Operation(value = "getUser", negative = true)
  @Level(EXTENDED)
  void unsigned(Probe probe) {
    String token = probe.need(Setting.SIGNED_TOKEN);
    probe.forbidden(profile(probe));
    probe.forbidden(profile(probe).query("sig", "0".repeat(64)));
    String ofLess = sign(probe, "/users/self", Map.of(TOKEN, token));
    probe.forbidden(profile(probe).query("sig", ofLess).query(COUNT, 2));
    String ofOther = sign(probe, "/users/self/feed", Map.of(TOKEN, token));
    probe.forbidden(profile(probe).query("sig", ofOther));
  }

  @Test
  @DisplayName("AUTH-24: a signature with only a correct first half gets 403")
  @Operation(value = "getUser", negative = true)
  @Level(EXTENDED)
  void halfSigned(Probe probe) {
    String sig = sign(probe, "/users/self", Map.of(TOKEN, probe.need(Setting.SIGNED_TOKEN)));
    int half = sig.length() / 2;
    probe.forbidden(profile(probe).query("sig", sig.substring(0, half) + "0".repeat(half)));
    probe.forbidden(profile(probe).query("sig", sig.substring(0, half)));
  }

  @Test
  @DisplayName("AUTH-23: the signature covers the form of a POST")
  @Operation(value = "modifyRelationship", negative = true)
  @Level(EXTENDED)
  void signedForm(Probe probe) {
    String token = probe.need(Setting.SIGNED_TOKEN);
    String path = "/users/" + Unknown.USER + "/relationship";
    String sig = sign(probe, path, Map.of(TOKEN, token, "action", "follow"));
    probe.refused(call(probe, sig, "follow"), Refusals.NOT_FOUND);
    probe.forbidden(call(probe, sig, "unfollow"));
  }

  @Test
  @DisplayName("AUTH-25: one correct signature of several is enough")
  @Operation("getUser")
  @Level(EXTENDED)
  void severalSignatures(Probe probe) {
    String right = sign(probe, "/users/self", Map.of(TOKEN, probe.need(Setting.SIGNED_TOKEN)));
    String wrong = "0".repeat(64);
    probe.ok(profile(probe).rawQuery(SIG, wrong).rawQuery(SIG, right));
    probe.ok(profile(probe).rawQuery(SIG, right).rawQuery(SIG, wrong));
    probe.forbidden(profile(probe).rawQuery(SIG, wrong).rawQuery(SIG, wrong));
  }

  @Test
  @DisplayName(
      "AUTH-26: a path that ends in a slash or .json may be signed with or without this suffix")
  @Operation("getUser")
  @Level(EXTENDED)
  void signedSuffix(Probe probe) {
    Map<String, String> parameters = Map.of(TOKEN, probe.need(Setting.SIGNED_TOKEN));
    for (String suffix : new String[] {"/", ".json"}) {
      for (String path : new String[] {"/users/self", "/users/self" + suffix}) {
        probe.ok(profile(probe).pathSuffix(suffix).query(SIG, sign(probe, path, parameters)));
      }
    }
  }

  @Test
  @DisplayName("AUTH-27: the signature covers the path before percent-encoding, with any suffix")
  @Operation("getTag")
  @Level(EXTENDED)
  void signedPathOfOtherLetters(Probe probe) {
    String token = probe.need(Setting.SIGNED_TOKEN);
    for (String suffix : new String[] {"", "/", ".json"}) {
      String sig = sign(probe, "/tags/\u00FCn\u00EF" + suffix, Map.of(TOKEN, token));
      Call call = probe.call("getTag").path("tag-name", "\u00FCn\u00EF").pathSuffix(suffix);
      Response response = call.asUser(token).query(SIG, sig).send();
      probe.verify(response.status() != 403, "signature.path", "it gets 403 with " + suffix);
    }
  }

  private static Call call(Probe probe, String sig, String action) {
    return probe
        .call("modifyRelationship")
        .path("user-id", Unknown.USER)
        .asUser(probe.need(Setting.SIGNED_TOKEN))
        .form("sig", sig)
        .form("action", action);
  }
}
