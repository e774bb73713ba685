package io.github.instagramv1.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.Commands;
import io.github.instagramv1.server.account.Passwords;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.TokenStore;
import io.github.instagramv1.server.store.access.PasswordStore;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that register applications and users. */
class AccessCommandsTest {
  @TempDir private Path folder;
  private String file;

  @BeforeEach
  void open() {
    file = folder.resolve("access.db").toString();
    Database.open(file).close();
  }

  @Test
  void createsListsRotatesAndDeletesAnApplication() {
    Commands.Result created =
        run(
            "app",
            "create",
            "--name",
            "Attic",
            "--redirect-uri",
            "app://back",
            "--redirect-uri",
            "https://attic.example/back",
            "--enforce-signed");
    assertThat(created.out()).matches("client-id=[0-9a-f]{32}\\Rclient-secret=[0-9a-f]{32}\\R");
    String id = created.out().substring(10, 42);
    String secret = created.out().substring(created.out().length() - 33).strip();

    assertThat(run("app", "list").out().lines())
        .containsExactly(id + "  Attic  (signed)", "  app://back", "  https://attic.example/back");
    assertThat(run("app", "rotate-secret", id).out())
        .matches("[0-9a-f]{32}\\R")
        .doesNotContain(secret);

    assertThat(run("user", "create", "--username", "robin").out().strip()).isEqualTo("1");
    try (Database database = Database.open(file)) {
      database.write(
          handle -> new TokenStore().create(handle, 1, id, Set.of(Scope.LIKES), Instant.EPOCH));
    }
    assertThat(run("app", "delete", id).code()).isZero();
    assertThat(run("app", "list").out()).isEmpty();
    assertThat(run("app", "delete", id).err())
        .contains("There is no application with this client id.");
    assertThat(run("app", "rotate-secret", id).code()).isEqualTo(2);
  }

  @Test
  void rejectsAJavascriptRedirectUri() {
    Commands.Result refused =
        run("app", "create", "--name", "Attic", "--redirect-uri", "javascript:alert(1)");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("A redirect URI must be absolute");
    assertThat(run("app", "list").out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Robin", "robin-1", "''", "oauth", "p", "explore", "static", ".."})
  void rejectsInvalidAndReservedUsernames(String name) {
    assertThat(run("user", "create", "--username", name).code()).isEqualTo(2);
  }

  @Test
  void rejectsADuplicateUsername() {
    assertThat(run("user", "create", "--username", "robin", "--full-name", "Robin Ek").code())
        .isZero();
    assertThat(run("user", "create", "--username", "robin").err())
        .contains("A user robin already exists.");
    assertThat(run("user", "create", "--username", "ek", "--private").out().strip()).isEqualTo("2");
  }

  @Test
  @ResourceLock(Resources.SYSTEM_PROPERTIES)
  void readsAPasswordFromStandardInput() {
    run("user", "create", "--username", "robin");
    assertThat(runWithInput("short", "user", "password", "--user", "robin").err())
        .contains("A password must have at least 8 characters");
    assertThat(runWithInput("correct horse", "user", "password", "--user", "ROBIN").out())
        .isEqualTo("The password was set." + System.lineSeparator());
    try (Database database = Database.open(file)) {
      String hash =
          database.read(handle -> new PasswordStore().of(handle, "robin")).orElseThrow().hash();
      assertThat(Passwords.matches("correct horse", hash)).isTrue();
      assertThat(Passwords.matches("correct horses", hash)).isFalse();
    }
  }

  private Commands.Result runWithInput(String line, String... arguments) {
    InputStream before = System.in;
    System.setIn(
        new ByteArrayInputStream((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8)));
    try {
      return run(arguments);
    } finally {
      System.setIn(before);
    }
  }

  private Commands.Result run(String... arguments) {
    return Commands.run(file, arguments);
  }
}
