package io.github.instagramv1.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.Postgresql;
import io.github.instagramv1.server.fixture.Services;
import io.github.instagramv1.server.fixture.TestUsers;
import io.github.instagramv1.server.sql.SqlQuery;
import io.github.instagramv1.server.store.load.BulkLoad;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Tests the counts of writes: a replica must have all writes that count for a user before the user
 * reads it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WriteCountTest {
  private static final long USER = 1;
  private static final long OTHER = 2;

  private Postgresql postgresql;
  private Database database;
  private TestUsers users;
  private long before;
  private long beforeOfOther;

  @BeforeAll
  void fill() {
    postgresql = Postgresql.create();
    database = Database.open(postgresql.url());
    users = new TestUsers(database).withPublic(USER, OTHER).withPhoto(77, OTHER);
  }

  @BeforeEach
  void rememberCounts() {
    before = writes(USER);
    beforeOfOther = writes(OTHER);
  }

  @AfterAll
  void close() {
    database.close();
    postgresql.close();
  }

  @Test
  void countsAWriteForItsUserOnly() {
    database.writeOf(USER, handle -> handle.execute("UPDATE users SET bio = 'new' WHERE id = 1"));
    database.writeOf(USER, handle -> handle.execute("UPDATE users SET bio = 'newer' WHERE id = 1"));
    assertThat(writes(USER)).isEqualTo(before + 2);
    assertThat(writes(OTHER)).isEqualTo(beforeOfOther);
  }

  @Test
  void countsEveryWriteOperation() {
    Services services = new Services(database, InstantSource.system());
    Caller caller = new Caller(TestUsers.CLIENT_ID, OptionalLong.of(USER), Set.of(Scope.values()));
    services.likes.like(caller, "77_2");
    assertThat(writes(USER)).isEqualTo(before + 1);
    services.likes.unlike(caller, "77_2");
    assertThat(writes(USER)).isEqualTo(before + 2);
    String comment = services.comments.create(caller, "77_2", "hello").getId();
    assertThat(writes(USER)).isEqualTo(before + 3);
    services.comments.delete(caller, "77_2", comment);
    assertThat(writes(USER)).isEqualTo(before + 4);
    assertThat(writes(OTHER)).isEqualTo(beforeOfOther);
    services.relationships.modify(caller, "2", "follow");
    assertThat(writes(USER)).isEqualTo(before + 5);
    assertThat(writes(OTHER)).as("who may see something else").isEqualTo(beforeOfOther + 1);
  }

  @Test
  void doesNotCountAWriteThatIsUndone() {
    assertThatThrownBy(
            () ->
                database.writeOf(
                    USER,
                    handle -> {
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(writes(USER)).isEqualTo(before);
  }

  @Test
  void countsANewToken() {
    users.token(USER);
    assertThat(writes(USER)).isEqualTo(before + 1);
  }

  @Test
  void countsAWriteToAllTablesForEveryUser() {
    database.writeAlone(handle -> handle.execute("UPDATE users SET bio = 'new'"));
    assertThat(writes(USER)).isEqualTo(before + 1);
    assertThat(writes(OTHER)).isEqualTo(beforeOfOther + 1);
  }

  /** Runs last, because it removes the users. */
  @Test
  @Order(Integer.MAX_VALUE)
  void countsANewWorldForEveryUserAndKeepsCounts() {
    database.writeOf(USER, handle -> handle.execute("UPDATE users SET bio = 'new' WHERE id = 1"));
    try (BulkLoad load = BulkLoad.begin(database)) {
      load.finish(1, 0, 0, 0);
    }
    assertThat(writes(USER)).isEqualTo(before + 2);
    assertThat(writes(OTHER)).isEqualTo(beforeOfOther + 1);
  }

  private long writes(long user) {
    return database.read(
        handle ->
            SqlQuery.of(handle, "SELECT " + WriteCountStore.SUM)
                .bind("user", user)
                .first(row -> row.getLong(1))
                .orElseThrow());
  }
}
