package io.github.instagramv1.server.oauth;

import io.github.instagramv1.server.account.Secrets;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.TokenStore;
import io.github.instagramv1.server.store.access.CodeStore;
import io.github.instagramv1.server.store.access.CodeStore.Grant;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Issues codes and tokens. A code works once, within ten minutes. */
final class Grants {
  private static final Duration CODE_LIFE = Duration.ofMinutes(10);

  private final Database database;
  private final CodeStore codes;
  private final TokenStore tokens;
  private final InstantSource clock;

  Grants(Database database, CodeStore codes, TokenStore tokens, InstantSource clock) {
    this.database = database;
    this.codes = codes;
    this.tokens = tokens;
    this.clock = clock;
  }

  /**
   * A token and its user.
   *
   * @param text the token itself
   */
  record Granted(String text, long userId) {}

  /** Returns a code for an allowed request. */
  String code(AuthorizationRequest request, long user) {
    String code = Secrets.next();
    Grant grant =
        new Grant(
            user,
            request.application().clientId(),
            request.redirectUri(),
            request.scopes().stream()
                .sorted()
                .map(Scope::wireName)
                .collect(Collectors.joining(" ")));
    database.write(
        handle -> {
          codes.insert(handle, code, grant, clock.instant(), clock.instant().plus(CODE_LIFE));
          return null;
        });
    return code;
  }

  /** Returns a token for an allowed request. */
  String token(AuthorizationRequest request, long user) {
    return database.write(
        handle ->
            tokens.create(
                handle, user, request.application().clientId(), request.scopes(), clock.instant()));
  }

  /**
   * Exchanges a code for a token.
   *
   * @param redirectUri that of the authorization request
   */
  Granted exchange(String code, String clientId, String redirectUri) {
    return database.write(
        handle -> {
          Optional<Grant> found = codes.find(handle, code, clientId, clock.instant());
          Grant grant = found.orElseThrow(Grants::noCode);
          if (!grant.redirectUri().equals(redirectUri)) {
            throw OAuthRefusal.because("Redirect URI doesn't match original redirect URI");
          }
          if (!codes.delete(handle, code)) {
            throw noCode();
          }
          Set<Scope> scopes = EnumSet.of(Scope.BASIC);
          Stream.of(grant.scopes().split(" ", -1))
              .flatMap(name -> Scope.of(name).stream())
              .forEach(scopes::add);
          String token = tokens.create(handle, grant.userId(), clientId, scopes, clock.instant());
          return new Granted(token, grant.userId());
        });
  }

  private static OAuthRefusal noCode() {
    return OAuthRefusal.because("No matching code found.");
  }
}
