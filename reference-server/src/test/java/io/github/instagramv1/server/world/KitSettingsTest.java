package io.github.instagramv1.server.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.server.account.Passwords;
import io.github.instagramv1.server.auth.Authenticator;
import io.github.instagramv1.server.auth.Credential;
import io.github.instagramv1.server.auth.OperationRules;
import io.github.instagramv1.server.auth.RequestSignature;
import io.github.instagramv1.server.auth.Signable;
import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.store.CredentialStore;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.access.PasswordStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KitSettingsTest {
  private static Database database;
  private static Map<String, String> settings;

  @BeforeAll
  static void generate(@TempDir Path folder) {
    database = Database.open(folder.resolve("world.db").toString());
    new World(database)
        .replace(
            new WorldSize(42, 12, 100),
            Instant.parse("2026-01-01T00:00:00Z"),
            (what, done, total) -> {});
    settings = KitSettings.of(database);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void containsTheSettingsOfSampleData() {
    assertThat(settings)
        .containsOnlyKeys(
            "token",
            "other-token",
            "private-token",
            "basic-token",
            "public-content-token",
            "follower-list-token",
            "comments-token",
            "relationships-token",
            "likes-token",
            "client-id",
            "geo-id",
            "signed-token",
            "signed-secret",
            "signed-client-id",
            "oauth-client-id",
            "oauth-client-secret",
            "oauth-redirect-uri",
            "oauth-username",
            "oauth-password",
            "oauth-other-client-id",
            "oauth-other-client-secret");
  }

  @Test
  void containsTheCredentialsOfAUser() {
    String hash =
        database
            .read(handle -> new PasswordStore().of(handle, settings.get("oauth-username")))
            .orElseThrow()
            .hash();
    assertThat(Passwords.matches(settings.get("oauth-password"), hash)).isTrue();
  }

  @Test
  void signedTokenRequiresTheSignedSecret() {
    Caller caller = authenticate(settings.get("signed-token"), settings.get("signed-secret"));
    assertThat(caller.requireUser()).isEqualTo(2);
    assertThat(caller.scopes()).containsExactlyInAnyOrder(Scope.values());
    assertThatThrownBy(() -> authenticate(settings.get("signed-token"), "another"))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("Signature does not match");
  }

  @Test
  void otherTokensNeedNoSignature() {
    for (String name : List.of("token", "other-token", "private-token", "likes-token")) {
      assertThat(authenticate(settings.get(name), "another").user()).as(name).isPresent();
    }
  }

  /** The kit uses this pair for a follow request, and then for a block. */
  @Test
  void privateUserAndFollowerHaveNoRelationship() {
    long owner = authenticate(settings.get("private-token"), "another").requireUser();
    long requester = authenticate(settings.get("relationships-token"), "another").requireUser();
    assertThat(
            database.<Integer, RuntimeException>read(
                handle ->
                    handle
                        .createQuery(
                            "SELECT COUNT(*) FROM follows, blocks WHERE (follower_id IN (:owner,"
                                + " :asker) AND followee_id IN (:owner, :asker)) OR (blocker_id IN"
                                + " (:owner, :asker) AND blocked_id IN (:owner, :asker))")
                        .bind("owner", owner)
                        .bind("asker", requester)
                        .mapTo(Integer.class)
                        .one()))
        .isZero();
  }

  private static Caller authenticate(String token, String secret) {
    Map<String, String> parameters = Map.of("access_token", token);
    String signature = RequestSignature.of(secret, "/users/self", parameters);
    Authenticator authenticator = new Authenticator(database, new CredentialStore());
    Credential credential = new Credential(Optional.of(token), Optional.empty());
    return authenticator.authenticate(
        credential,
        authenticator.find(credential),
        new Signable(Set.of("/users/self"), parameters, List.of(signature)),
        new OperationRules.Rule(Scope.BASIC, false, false));
  }
}
