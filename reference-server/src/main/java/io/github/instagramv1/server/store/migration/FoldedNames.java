package io.github.instagramv1.server.store.migration;

import io.github.instagramv1.server.text.NameWords;
import io.github.instagramv1.server.text.TagNames;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Converts the names of tags and the words of full names from lower case to the folded form that
 * requests use: it merges tags that have become equal, and removes tags whose names are no longer
 * valid, such as those with Roman numerals; captions do not change. The words no longer include the
 * username, which has its own index.
 */
public final class FoldedNames implements JavaMigration {
  private static final int USERS_AT_ONCE = 5_000;

  private record Name(long id, String full) {}

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("3");
  }

  @Override
  public String getDescription() {
    return "folded names";
  }

  @Override
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) {
    // The connection belongs to Flyway, which also ends the transaction.
    Jdbi.create(context.getConnection())
        .useHandle(
            handle -> {
              foldTags(handle);
              foldWords(handle);
              handle.execute("CREATE INDEX user_terms_user ON user_terms (user_id, term)");
            });
  }

  private static void foldTags(Handle handle) {
    List<String> names =
        handle
            .createQuery("SELECT name FROM tags UNION SELECT tag FROM media_tags")
            .mapTo(String.class)
            .list();
    for (String name : names) {
      Optional<String> key = TagNames.key(name);
      if (!key.equals(Optional.of(name))) {
        key.ifPresent(folded -> join(handle, name, folded));
        handle.execute("DELETE FROM media_tags WHERE tag = ?", name);
        handle.execute("DELETE FROM tags WHERE name = ?", name);
      }
    }
  }

  private static void join(Handle handle, String name, String folded) {
    handle.execute(
        "INSERT INTO media_tags (tag, media_pk) SELECT ?, m.media_pk FROM media_tags m"
            + " WHERE m.tag = ? AND m.media_pk NOT IN"
            + " (SELECT o.media_pk FROM media_tags o WHERE o.tag = ?)",
        folded,
        name,
        folded);
    handle.execute("DELETE FROM tags WHERE name = ?", folded);
    handle.execute(
        "INSERT INTO tags (name, media_count) SELECT CAST(? AS TEXT), COUNT(*) FROM media_tags"
            + " WHERE tag = ?",
        folded,
        folded);
  }

  private static void foldWords(Handle handle) {
    handle.execute("DELETE FROM user_terms");
    List<Name> batch = namesAfter(handle, Long.MIN_VALUE);
    while (!batch.isEmpty()) {
      PreparedBatch rows =
          handle.prepareBatch("INSERT INTO user_terms (term, user_id) VALUES (?, ?)");
      for (Name name : batch) {
        NameWords.of(name.full()).forEach(word -> rows.add(word, name.id()));
      }
      if (rows.size() > 0) {
        rows.execute();
      }
      batch = namesAfter(handle, batch.get(batch.size() - 1).id());
    }
  }

  private static List<Name> namesAfter(Handle handle, long id) {
    return handle
        .createQuery(
            "SELECT id, full_name FROM users WHERE id > :id ORDER BY id LIMIT " + USERS_AT_ONCE)
        .bind("id", id)
        .map((row, context) -> new Name(row.getLong("id"), row.getString("full_name")))
        .list();
  }
}
