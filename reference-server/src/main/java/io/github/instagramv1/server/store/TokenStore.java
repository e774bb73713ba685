package io.github.instagramv1.server.store;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.database.TokenHash;
import io.github.instagramv1.server.text.CaseFolding;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Creates and revokes tokens. The database stores hashes, so a token is visible only when it is
 * created.
 */
public final class TokenStore {
  private static final int CLIENT_PREFIX = 7;
  private static final int RANDOM_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final WriteCountStore counts = new WriteCountStore();

  /**
   * Creates a token, {@code {user-id}.{first 7 digits of the client id}.{32 hexadecimal digits}}.
   * Its requests read no replica without the transactions before it, such as the creation of the
   * user.
   *
   * @param scopes granted in addition to {@code basic}
   */
  public String create(Handle handle, long user, String clientId, Set<Scope> scopes, Instant now) {
    byte[] secret = new byte[RANDOM_BYTES];
    random.nextBytes(secret);
    String token = text(user, clientId, HexFormat.of().formatHex(secret));
    Set<Scope> all = EnumSet.of(Scope.BASIC);
    all.addAll(scopes);
    handle
        .createUpdate(
            "INSERT INTO tokens (token_hash, user_id, client_id, scopes, created_at)"
                + " VALUES (:hash, :user, :clientId, :scopes, :now)")
        .bind("hash", TokenHash.of(token))
        .bind("user", user)
        .bind("clientId", clientId)
        .bind("scopes", all.stream().map(Scope::wireName).collect(Collectors.joining(" ")))
        .bind("now", now.getEpochSecond())
        .execute();
    counts.add(handle, user);
    return token;
  }

  /**
   * Revokes a token. An already revoked token keeps its earlier time.
   *
   * @return whether the token exists
   */
  public boolean revoke(Handle handle, String token, Instant now) {
    return handle
            .createUpdate(
                "UPDATE tokens SET revoked_at = COALESCE(revoked_at, :now) WHERE token_hash ="
                    + " :hash")
            .bind("hash", TokenHash.of(token))
            .bind("now", now.getEpochSecond())
            .execute()
        > 0;
  }

  /** Returns the text of a token. */
  public static String text(long user, String clientId, String secret) {
    return user + "." + clientId.substring(0, CLIENT_PREFIX) + "." + secret;
  }

  /** Returns the user with an id or a username, ignoring case. */
  public Optional<Long> userId(Handle handle, String idOrUsername) {
    return handle
        .createQuery("SELECT id FROM users WHERE CAST(id AS TEXT) = :user OR username = :name")
        .bind("user", idOrUsername)
        .bind("name", CaseFolding.key(idOrUsername))
        .mapTo(Long.class)
        .findFirst();
  }

  /** Returns the client id if the application exists. */
  public Optional<String> application(Handle handle, String clientId) {
    return handle
        .createQuery("SELECT client_id FROM applications WHERE client_id = :clientId")
        .bind("clientId", clientId)
        .mapTo(String.class)
        .findOne();
  }

  /** Returns the client secret of an application. */
  public Optional<String> secret(Handle handle, String clientId) {
    return handle
        .createQuery("SELECT client_secret FROM applications WHERE client_id = :clientId")
        .bind("clientId", clientId)
        .mapTo(String.class)
        .findOne();
  }

  /** Returns the application with the alphabetically first name. */
  public Optional<String> firstApplication(Handle handle) {
    return handle
        .createQuery("SELECT client_id FROM applications ORDER BY name LIMIT 1")
        .mapTo(String.class)
        .findOne();
  }

  /** Returns those of some tokens that exist and are not revoked. */
  public Set<String> accepted(Handle handle, Set<String> tokens) {
    Map<String, String> byHash =
        tokens.stream().collect(Collectors.toMap(TokenHash::of, Function.identity()));
    return handle
        .createQuery(
            "SELECT token_hash FROM tokens WHERE revoked_at IS NULL AND token_hash IN (<hashes>)")
        .bindList("hashes", List.copyOf(byHash.keySet()))
        .mapTo(String.class)
        .stream()
        .map(byHash::get)
        .collect(Collectors.toSet());
  }
}
