package io.github.instagramv1.conformance.second;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Identifies the sender of a request and refuses requests without sufficient credentials. */
final class Gate {
  private static final int USUAL = 1_000_000;
  private static final int WRITES_PART = 4;
  private static final List<String> WRITTEN = List.of("/likes", "/comments", "/relationship");

  private final Store store;
  private final boolean lastWins;
  private final Meter meter = new Meter();

  Gate(Store store, ServerVariant variant) {
    this.store = store;
    this.lastWins = variant.lastWins();
  }

  /** Returns the access token of a request; empty if it has none. */
  String token(Request request, Pairs form) {
    return form.value("access_token", lastWins)
        .or(() -> request.query().value("access_token", lastWins))
        .or(request::bearer)
        .orElse("");
  }

  /**
   * Counts a request. A write with a token counts among those of its resource too, which may be a
   * quarter of all; the limit that leaves fewer requests is returned.
   */
  Meter.Reading count(Request request, String token) {
    Grant grant = store.grants.get(token);
    if (grant == null) {
      return meter.count(request.query().value("client_id", lastWins).orElse("nobody"), USUAL);
    }
    Optional<String> resource =
        WRITTEN.stream()
            .filter(name -> !request.method().equals("GET") && request.path().contains(name))
            .findFirst();
    if (resource.isEmpty()) {
      return meter.count(token, grant.hourly());
    }
    Meter.Reading writes = meter.count(token + resource.get(), grant.hourly() / WRITES_PART);
    if (writes.seconds() > 0) {
      return writes;
    }
    Meter.Reading all = meter.count(token, grant.hourly());
    return all.remaining() < writes.remaining() ? all : writes;
  }

  /**
   * Returns the sender of a request.
   *
   * @throws Refusal if the credential is invalid or not sufficient for the operation
   */
  Caller caller(Request request, String token, Pairs form, Route route) {
    Grant grant = store.grants.get(token);
    if (grant != null) {
      if (grant.application().signs()) {
        Signature.require(grant.application().secret(), request.endpoint(), request.query(), form);
      }
      Caller caller = new Caller(Optional.of(grant.user()), grant.application(), grant.scopes());
      caller.requireScope(route.scope());
      return caller;
    }
    if (!token.isEmpty()) {
      throw new Refusal(400, "OAuthAccessTokenException", "no such token");
    }
    Application application =
        request
            .query()
            .value("client_id", lastWins)
            .map(store.applications::get)
            .orElseThrow(
                () -> new Refusal(400, "OAuthParameterException", "neither token nor client"));
    if (application.signs()) {
      Signature.require(application.secret(), request.endpoint(), request.query(), form);
    }
    if (!route.clients()) {
      throw Refusal.needsUser();
    }
    return new Caller(Optional.empty(), application, Set.of());
  }
}
