package io.github.instagramv1.server.store.migration;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Makes the ids of likes of a user and of edges of a list unique, because a page that ends between
 * two equal ids would omit the second. Servers of earlier versions could create equal ids; the
 * later ones get the next free id.
 */
public final class UniqueIds implements JavaMigration {
  private static final List<Pages> ALL =
      List.of(
          new Pages("likes_user", "likes", "user_id", "like_id", "user_id, like_id", "media_pk"),
          new Pages(
              "follows_followee",
              "follows",
              "followee_id",
              "edge_id",
              "followee_id, state, edge_id",
              "follower_id"),
          new Pages(
              "follows_follower",
              "follows",
              "follower_id",
              "edge_id",
              "follower_id, state, edge_id",
              "followee_id"));

  /**
   * Lists that are read in pages by an id.
   *
   * @param owner the column of the list's owner
   * @param other the column that distinguishes the rows of one list
   */
  private record Pages(
      String index, String table, String owner, String id, String columns, String other) {}

  private record Twin(long owner, long id) {}

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("5");
  }

  @Override
  public String getDescription() {
    return "unique ids";
  }

  @Override
  public Integer getChecksum() {
    return 1;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) {
    // The connection belongs to Flyway, which also ends the transaction.
    Jdbi.create(context.getConnection()).useHandle(handle -> ALL.forEach(p -> unite(handle, p)));
  }

  private static void unite(Handle handle, Pages pages) {
    doubles(handle, pages).forEach(each -> separate(handle, pages, each));
    handle.execute("DROP INDEX " + pages.index);
    handle.execute(
        "CREATE UNIQUE INDEX %s ON %s (%s)".formatted(pages.index, pages.table, pages.columns));
  }

  private static List<Twin> doubles(Handle handle, Pages pages) {
    return handle
        .createQuery(
            "SELECT %1$s AS owner, %2$s AS id FROM %3$s GROUP BY %1$s, %2$s HAVING COUNT(*) > 1"
                .formatted(pages.owner, pages.id, pages.table))
        .map((row, context) -> new Twin(row.getLong("owner"), row.getLong("id")))
        .list();
  }

  private static void separate(Handle handle, Pages pages, Twin found) {
    List<Long> others =
        handle
            .createQuery(
                "SELECT %s FROM %s WHERE %s = :owner AND %s = :id ORDER BY 1"
                    .formatted(pages.other, pages.table, pages.owner, pages.id))
            .bind("owner", found.owner)
            .bind("id", found.id)
            .mapTo(Long.class)
            .list();
    for (long other : others.subList(1, others.size())) {
      long id = free(handle, pages, found, other);
      handle
          .createUpdate(
              "UPDATE %s SET %s = :id WHERE %s = :owner AND %s = :other"
                  .formatted(pages.table, pages.id, pages.owner, pages.other))
          .bind("id", id)
          .bind("owner", found.owner)
          .bind("other", other)
          .execute();
    }
  }

  /** Returns the next id that no row of either list has. */
  private static long free(Handle handle, Pages pages, Twin found, long other) {
    long id = found.id + 1;
    while (isTaken(handle, pages, found.owner, other, id)) {
      id++;
    }
    return id;
  }

  private static boolean isTaken(Handle handle, Pages pages, long owner, long other, long id) {
    return handle
            .createQuery(
                "SELECT COUNT(*) FROM %s WHERE (%s = :owner OR %s = :other) AND %s = :id"
                    .formatted(pages.table, pages.owner, pages.other, pages.id))
            .bind("owner", owner)
            .bind("other", other)
            .bind("id", id)
            .mapTo(Long.class)
            .one()
        > 0;
  }
}
