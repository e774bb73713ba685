package io.github.instagramv1.server.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.fixture.Services;
import io.github.instagramv1.server.fixture.TestUsers;
import io.github.instagramv1.server.fixture.TickingClock;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.prefix.UserNameStore;
import io.github.instagramv1.stub.model.FoundUser;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which users a query finds among similar names. */
class UserSearchTest {
  private static final Caller CALLER =
      new Caller(TestUsers.CLIENT_ID, OptionalLong.empty(), Set.of());

  private static Database database;
  private static Services services;

  @BeforeAll
  static void open(@TempDir Path folder) {
    database = Database.open(folder.resolve("names.db").toString());
    services = new Services(database, new TickingClock());
    insertUser(1, "ana.lindqvist", "Ana Lindqvist");
    insertUser(2, "lind", "Linda Banana");
    insertUser(3, "lindqvist_a", "Ana  Maria\u3000Lindqvist");
    insertUser(4, "anna", "ANNA LINDHOLM");
    insertUser(5, "cafe", "Cafe\u0301 Größe");
    insertUser(6, "istanbul", "İstanbul Yılmaz ΦΩΣ");
    insertUser(7, "quiet", "");
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource({
    "ana,              1 3",
    "ana lind,         1 3",
    "lind ana,         1 3",
    "ANA   LIND,       1 3",
    "'  ana\u00A0lind ', 1 3",
    "ana lindqvist,    1 3",
    "maria ana lindq,  3",
    "an li,            1 3 4",
    "a an ana,         1 3",
    "ana ana,          1 3",
    "lindq lind,       1 3",
    "lind,             2 1 3 4",
    "@lind,            2 1 3 4",
    "lindq,            1 3",
    "lindqvist_,       3",
    "ana.l,            1",
    "ana.l lind,       ",
    "lind qvist,       ",
    "ana petrov,       ",
    "qvist,            ",
    "café,             5",
    "CAFE\u0301 grösse, 5",
    "GRÖSSE,           5",
    "cafe,             5",
    "i\u0307stan φως,  6",
    "İSTANBUL,         6",
    "yılmaz,           6",
    "yilmaz,           ",
    "quiet,            7"
  })
  void findsUsersByTheBeginningsOfTheirNames(String query, String ids) {
    List<String> found =
        services.users.search(CALLER, query, 100).stream().map(FoundUser::getId).toList();
    assertThat(found).isEqualTo(ids == null ? List.of() : List.of(ids.split(" ", -1)));
  }

  @Test
  void acceptsAQueryOfManyWords() {
    assertThat(services.users.search(CALLER, "a b c d e f g h i j k l m n o p q r s t u v w", 20))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "@", "\u00A0", "\u3000 \t", "@ "})
  void rejectsABlankQuery(String query) {
    assertThatThrownBy(() -> services.users.search(CALLER, query, 20))
        .isInstanceOf(ApiException.class)
        .hasMessage("The parameter q must not be blank.");
  }

  private static void insertUser(long id, String username, String fullName) {
    database.write(
        handle -> {
          handle.execute(
              "INSERT INTO users VALUES (?, ?, ?, 'https://p.test/1.jpg', '', '', 0, 0, 0, 0)",
              id,
              username,
              fullName);
          new UserNameStore().add(handle, id, fullName);
          return null;
        });
  }
}
