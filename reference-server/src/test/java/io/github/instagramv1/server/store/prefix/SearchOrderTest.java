package io.github.instagramv1.server.store.prefix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.fixture.Postgresql;
import io.github.instagramv1.server.fixture.TestUsers;
import io.github.instagramv1.server.store.BlockStore;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.FollowStore;
import io.github.instagramv1.server.store.FollowStore.State;
import io.github.instagramv1.server.store.TagStore;
import io.github.instagramv1.server.store.TagStore.TagRow;
import io.github.instagramv1.server.store.UserRow;
import io.github.instagramv1.server.store.UserStore;
import io.github.instagramv1.server.store.imported.ImportedUserStore;
import io.github.instagramv1.server.text.CaseFolding;
import io.github.instagramv1.server.text.NameQuery;
import io.github.instagramv1.server.text.NameWords;
import io.github.instagramv1.server.text.TagNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Searches find what a comparison with every name finds, and in the same order, while users follow,
 * block and change their names. {@code -Dnames=S} repeats a run.
 */
class SearchOrderTest {
  private static final long SEED = Long.getLong("names", System.nanoTime());
  private static final int USERS = 60;
  private static final int CHANGES = 120;
  private static final int QUERIES = 150;
  private static final int ROUNDS = 3;
  private static final int[] LIMITS = {1, 3, 100};

  private final Random random = new Random(SEED);
  private final RandomNames names = new RandomNames(random);
  private final FollowStore follows = new FollowStore();
  private Database database;

  @Test
  void matchesAnExhaustiveComparisonInSqlite(@TempDir Path folder) {
    verify(folder.resolve("names.db").toString());
  }

  @Test
  void matchesAnExhaustiveComparisonOnPostgresql() {
    try (Postgresql postgresql = Postgresql.create()) {
      verify(postgresql.url());
    }
  }

  private void verify(String location) {
    try (Database opened = Database.open(location)) {
      database = opened;
      new TestUsers(opened);
      inTransaction(handle -> LongStream.rangeClosed(1, USERS).forEach(id -> addUser(handle, id)));
      for (int round = 0; round < ROUNDS; round++) {
        inTransaction(
            handle -> LongStream.range(0, CHANGES).forEach(i -> changeRandomUser(handle)));
        inTransaction(handle -> LongStream.range(0, CHANGES).forEach(i -> addRandomTag(handle)));
        List<UserRow> all = database.read(this::allUsers);
        for (int i = 0; i < QUERIES; i++) {
          verifyUsers(all, names.query(all.stream().map(UserRow::fullName).toList()));
          verifyUsers(all, names.query(all.stream().map(UserRow::username).toList()));
          verifyTags();
        }
        for (PrefixTable table : PrefixTable.values()) {
          assertThat(database.<List<String>, RuntimeException>read(table::wrong)).isEmpty();
        }
      }
    }
  }

  private interface Change {
    void of(Handle handle);
  }

  private void inTransaction(Change change) {
    database.write(
        handle -> {
          change.of(handle);
          return null;
        });
  }

  private void addUser(Handle handle, long id) {
    String fullName = names.fullName();
    handle.execute(
        "INSERT INTO users VALUES (?, ?, ?, 'p', 'bio', 'site', ?, 0, 0, 0)",
        id,
        names.username((int) id),
        fullName,
        random.nextInt(2));
    new UserNameStore().add(handle, id, fullName);
  }

  private void changeRandomUser(Handle handle) {
    long one = 1L + random.nextInt(USERS);
    long other = 1 + (one + random.nextInt(USERS - 1)) % USERS;
    switch (random.nextInt(8)) {
      case 0 -> follows.delete(handle, one, other);
      case 1 -> new ImportedUserStore().setFullName(handle, one, names.fullName());
      case 2 -> follows.insert(handle, one, other, State.REQUESTED, random.nextLong() >>> 1);
      case 3 -> follows.approve(handle, one, other, random.nextLong() >>> 1);
      case 4 -> {
        if (!new BlockStore().exists(handle, one, other)) {
          new BlockStore().insert(handle, one, other);
        }
      }
      default -> follows.insert(handle, one, other, State.FOLLOWS, random.nextLong() >>> 1);
    }
  }

  private void addRandomTag(Handle handle) {
    TagNames.key(names.fullName()).ifPresent(name -> new TagNameStore().addMedia(handle, name));
  }

  private List<UserRow> allUsers(Handle handle) {
    return handle
        .createQuery("SELECT id FROM users")
        .mapTo(Long.class)
        .map(id -> new UserStore().byId(handle, id).orElseThrow())
        .list();
  }

  private void verifyUsers(List<UserRow> all, String text) {
    Optional<NameQuery> query = parse(text);
    if (query.isEmpty()) {
      return;
    }
    long viewer = random.nextInt(USERS);
    int limit = LIMITS[random.nextInt(LIMITS.length)];
    List<Long> found =
        ids(
            database.<List<UserRow>, RuntimeException>read(
                handle -> new UserStore().byName(handle, viewer, query.get(), limit)));
    Set<Long> blockers =
        Set.copyOf(
            database.<List<Long>, RuntimeException>read(
                handle ->
                    handle
                        .createQuery("SELECT blocker_id FROM blocks WHERE blocked_id = :viewer")
                        .bind("viewer", viewer)
                        .mapTo(Long.class)
                        .list()));
    String username = query.get().username();
    List<UserRow> expected =
        all.stream()
            .filter(user -> !blockers.contains(user.id()) && matches(user, query.get()))
            .sorted(
                Comparator.comparing((UserRow user) -> !user.username().equals(username))
                    .thenComparing(user -> -user.followedByCount())
                    .thenComparing(UserRow::id))
            .limit(limit)
            .toList();
    assertThat(found).as("'%s' for %s, seed %s", text, viewer, SEED).isEqualTo(ids(expected));
  }

  private static Optional<NameQuery> parse(String text) {
    try {
      return Optional.of(NameQuery.of(text));
    } catch (ApiException blank) {
      return Optional.empty();
    }
  }

  private static boolean matches(UserRow user, NameQuery query) {
    Set<String> words = NameWords.of(user.fullName());
    return user.username().startsWith(query.username())
        || query.words().stream()
            .allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
  }

  private static List<Long> ids(List<UserRow> users) {
    return users.stream().map(UserRow::id).toList();
  }

  private void verifyTags() {
    List<TagRow> all =
        database.read(
            handle ->
                handle
                    .createQuery("SELECT name, media_count FROM tags")
                    .map((row, context) -> new TagRow(row.getString(1), row.getInt(2)))
                    .list());
    String text = CaseFolding.key(names.query(all.stream().map(TagRow::name).toList()));
    if (text.isEmpty()) {
      return;
    }
    int limit = LIMITS[random.nextInt(LIMITS.length)];
    List<TagRow> found = database.read(handle -> new TagStore().byPrefix(handle, text, limit));
    List<TagRow> expected = new ArrayList<>(all);
    expected.removeIf(tag -> !tag.name().startsWith(text));
    expected.sort(
        Comparator.comparing((TagRow tag) -> !tag.name().equals(text))
            .thenComparing(tag -> -tag.mediaCount())
            .thenComparing(TagRow::name, SearchOrderTest::byCodePoints));
    assertThat(found)
        .as("tags with '%s', seed %s", text, SEED)
        .isEqualTo(expected.subList(0, Math.min(limit, expected.size())));
  }

  /** Databases compare the bytes of UTF-8, whose order is that of code points. */
  private static int byCodePoints(String one, String other) {
    int[] left = one.codePoints().toArray();
    int[] right = other.codePoints().toArray();
    return Arrays.compare(left, right);
  }
}
