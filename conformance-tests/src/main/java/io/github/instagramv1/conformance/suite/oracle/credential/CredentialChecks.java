package io.github.instagramv1.conformance.suite.oracle.credential;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.http.FormKind;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.model.Grant;
import io.github.instagramv1.conformance.model.RequestFlaw;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Checks of every rule of credentials, on every operation. */
@Checks
@Tag("auth")
class CredentialChecks {
  private static final String TOKEN = "access_token";
  private static final String AUTHORIZATION = "Authorization";
  private static final String MISSING = "OAuthParameterException";
  private static final String INVALID = RequestFlaw.TOKEN.errorType();

  @EachOperation(value = Which.ALL, negative = true)
  @DisplayName("AUTH-41: an access token with a small difference is rejected, wherever it is sent")
  void similarTokenIsRejected(Probe probe, ContractOperation operation) {
    String token = probe.need(Setting.TOKEN);
    Plain plain = Plain.of(probe, operation);
    for (String other : SimilarTokens.of(token)) {
      verifyRefused(probe, plain.call(probe).asUser(other), Set.of(INVALID), List.of(token, other));
    }
    verifySimilarInHeader(probe, plain, token);
    String near = SimilarTokens.of(token).get(0);
    List<String> secrets = List.of(token, near);
    Call overHeader = plain.call(probe).as(new Credential.None()).query(TOKEN, near);
    verifyRefused(
        probe, overHeader.header(AUTHORIZATION, "Bearer " + token), Set.of(INVALID), secrets);
    if (probe.has(Setting.CLIENT_ID)) {
      Call withClientId =
          plain.call(probe).asUser(near).query("client_id", probe.need(Setting.CLIENT_ID));
      verifyRefused(probe, withClientId, Set.of(INVALID), secrets);
    }
    if (Which.POSTS.includes(operation)) {
      Call overQuery = plain.call(probe).asUser(near).query(TOKEN, token);
      verifyRefused(probe, overQuery, Set.of(INVALID), secrets);
      Call formOverHeader = plain.call(probe).asUser(near);
      verifyRefused(
          probe, formOverHeader.header(AUTHORIZATION, "Bearer " + token), Set.of(INVALID), secrets);
    }
  }

  /**
   * Sends similar tokens after the correct one on the same connection, because a server may cache
   * headers.
   */
  private static void verifySimilarInHeader(Probe probe, Plain plain, String token) {
    plain.call(probe).as(new Credential.Bearer(token)).send();
    for (String other : List.of(SimilarTokens.of(token).get(0), token.toUpperCase(Locale.ROOT))) {
      if (!other.equals(token)) {
        Call header = plain.call(probe).as(new Credential.Bearer(other));
        verifyRefused(probe, header, Set.of(INVALID), List.of(token, other));
      }
    }
  }

  @EachOperation(Which.ALL)
  @DisplayName("AUTH-42: every place accepts an access token, and any case of the Bearer scheme")
  void places(Probe probe, ContractOperation operation) {
    String token = probe.need(Setting.TOKEN);
    Plain plain = Plain.of(probe, operation);
    EquivalentRequests alike = new EquivalentRequests(probe, () -> plain.call(probe));
    for (String scheme : List.of("Bearer ", "bearer ", "BEARER ")) {
      Call call = plain.call(probe).as(new Credential.None());
      alike.verify("as " + scheme.strip(), call.header(AUTHORIZATION, scheme + token));
    }
    Call both = plain.call(probe).header(AUTHORIZATION, "Bearer " + token);
    alike.verify("in two places", both);
    String near = SimilarTokens.of(token).get(0);
    Call overHeader = plain.call(probe).as(new Credential.None()).query(TOKEN, token);
    alike.verify(
        "in the query, with another one in the header",
        overHeader.header(AUTHORIZATION, "Bearer " + near));
    if (Which.POSTS.includes(operation)) {
      alike.verify(
          "in the form, with another one in the query", plain.call(probe).query(TOKEN, near));
      alike.verify(
          "in the form, with another one in the header",
          plain.call(probe).header(AUTHORIZATION, "Bearer " + near));
      Call query = plain.call(probe).as(new Credential.None()).query(TOKEN, token);
      alike.verify("in the query", query);
      for (FormKind kind : List.of(FormKind.MULTIPART, FormKind.UNTYPED)) {
        alike.verify(kind.name(), plain.call(probe).formAs(kind));
      }
    }
  }

  @EachOperation(value = Which.ALL, negative = true)
  @DisplayName("AUTH-43: a malformed credential counts as no credential")
  void none(Probe probe, ContractOperation operation) {
    Plain plain = Plain.of(probe, operation);
    Set<String> either = Set.of(MISSING, INVALID);
    for (String header : List.of("Basic Y29uZjpvcm1hbmNl", "conformance", "Bearer")) {
      Call call = plain.call(probe).as(new Credential.None()).header(AUTHORIZATION, header);
      verifyRefused(probe, call, either, List.of());
    }
    Call empty = plain.call(probe).as(new Credential.None()).query(TOKEN, "");
    verifyRefused(probe, empty, Set.of(MISSING), List.of());
    for (String id : List.of("", "0", "0000000000000000000000000000000a", "%00", "'")) {
      Call client = plain.call(probe).as(new Credential.ClientId(id));
      verifyRefused(probe, client, Set.of(MISSING), List.of());
    }
    if (probe.has(Setting.CLIENT_ID)) {
      String id = probe.need(Setting.CLIENT_ID);
      Call asToken = plain.call(probe).asUser(id);
      verifyRefused(probe, asToken, Set.of(INVALID), List.of());
      String token = probe.need(Setting.TOKEN);
      Call asClient = plain.call(probe).as(new Credential.ClientId(token));
      verifyRefused(probe, asClient, Set.of(MISSING), List.of(token));
    }
  }

  @EachOperation(value = Which.ALL)
  @DisplayName("AUTH-44: an access token permits exactly what its scopes permit")
  void scopes(Probe probe, ContractOperation operation) {
    for (Setting setting : Scoped.TOKENS.keySet()) {
      if (probe.has(setting)) {
        String token = probe.need(setting);
        Grant grant = new Grant(Scoped.TOKENS.get(setting));
        boolean allowed = grant.allowsForOthers(operation.id(), operation.scope());
        boolean asks = Grant.needsOtherScopeForOthers(operation.id());
        List<Plain> others =
            asks
                ? Scoped.othersObjects(probe, operation, token)
                : List.of(Plain.of(probe, operation));
        for (Plain other : others) {
          verifyScope(probe, other.call(probe).asUser(token), allowed, setting, token);
        }
        if (asks) {
          verifyOwner(probe, operation, allowed, token);
        }
      }
    }
    ListsOfTokens.verify(probe, operation);
  }

  /**
   * Verifies that own objects need no scope, and that an id which names the user as the owner of
   * another user's object does not stand for the scope. A server may refuse such an id as unknown.
   */
  private static void verifyOwner(
      Probe probe, ContractOperation operation, boolean allowed, String token) {
    for (Plain own : Scoped.ownObjects(probe, operation, token)) {
      probe.ok(own.call(probe).asUser(token));
    }
    if (!allowed) {
      Set<String> types = Set.of(RequestFlaw.SCOPE.errorType(), Refusals.NOT_FOUND);
      Scoped.withOtherOwner(probe, operation, token)
          .ifPresent(
              plain ->
                  verifyRefused(probe, plain.call(probe).asUser(token), types, List.of(token)));
    }
  }

  private static void verifyScope(
      Probe probe, Call call, boolean allowed, Setting setting, String token) {
    if (!allowed) {
      verifyRefused(probe, call, Set.of(RequestFlaw.SCOPE.errorType()), List.of(token));
      return;
    }
    Response response = call.send();
    probe.verify(
        !response.errorType().startsWith("OAuth"),
        "scope",
        "%s is rejected with %s".formatted(setting.key(), response.errorType()));
  }

  /** Verifies that a call is refused, without data and secrets in the response. */
  private static void verifyRefused(
      Probe probe, Call call, Set<String> types, List<String> secrets) {
    Response response = probe.refused(call, types.toArray(String[]::new));
    for (String secret : secrets) {
      probe.verify(
          !response.exchange().response().body().contains(secret),
          "secret.repeated",
          "the response contains the token");
    }
  }
}
