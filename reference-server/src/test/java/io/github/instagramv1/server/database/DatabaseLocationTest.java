package io.github.instagramv1.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseLocationTest {

  @ParameterizedTest
  @ValueSource(strings = {"world.db", "a/b c.db", "/tmp/x", "data@home.db"})
  void treatsAPathAsASqliteFile(String path) {
    DatabaseLocation location = DatabaseLocation.of(path);
    assertThat(location.isPostgresql()).isFalse();
    assertThat(location.file()).contains(Path.of(path).toAbsolutePath());
    assertThat(location.url()).isEqualTo("jdbc:sqlite:" + Path.of(path).toAbsolutePath());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ":memory:",
        ":resource:x.db",
        "file:world.db",
        "file::memory:?cache=shared",
        "world.db?mode=memory",
        "jdbc:sqlite:world.db",
        "jdbc:mysql://c4narY@h/d",
        "a\u0000b",
        "postgres://me:c4narY@h/d",
        "postgresql://me:c4narY@h/d",
        "JDBC:POSTGRESQL://h/d?password=c4narY",
        "jdbc:postgresql://me:c4narY@h/d",
        "jdbc:postgresql://h:port/c4narY",
        "https://me:c4narY@h/",
        "mysql:c4narY"
      })
  void rejectsAnInvalidLocationWithoutEchoingIt(String text) {
    assertThatThrownBy(() -> DatabaseLocation.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(".")
        .message()
        .doesNotContain("c4narY");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://h:1/d?user=me&password=c4narY, PostgreSQL at h:1/d",
    "jdbc:postgresql://h/d?password=c4narY%40x, PostgreSQL at h:5432/d",
    "jdbc:postgresql:d?password=c4narY, PostgreSQL at localhost:5432/d",
    "jdbc:postgresql://h/d?password=c4/na@rY, PostgreSQL at h:5432/d",
    "'jdbc:postgresql://h1:1,h2:2/d?password=c4narY', 'PostgreSQL at h1,h2:1,2/d'"
  })
  void showsAPostgresqlUrlWithoutCredentials(String url, String shown) {
    DatabaseLocation location = DatabaseLocation.of(url);
    assertThat(location).hasToString(shown);
    assertThat(location.url()).isEqualTo(url);
    assertThat(location.isPostgresql()).isTrue();
  }
}
