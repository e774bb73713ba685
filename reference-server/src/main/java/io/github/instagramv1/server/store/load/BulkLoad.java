package io.github.instagramv1.server.store.load;

import io.github.instagramv1.server.database.DatabaseException;
import io.github.instagramv1.server.database.DatabaseLocation;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.WorldTables;
import io.github.instagramv1.server.store.WriteCountStore;
import io.github.instagramv1.server.store.prefix.PrefixTable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A load of a whole database. Its data is not visible before {@link #finish}: the row that marks it
 * complete is written last, so an interrupted load starts again.
 */
public final class BulkLoad implements AutoCloseable {
  private static final int MOST_ATTEMPTS = 10;

  /** SQLSTATE of a deadlock. */
  private static final String DEADLOCK = "40P01";

  private final Connection connection;
  private final String location;
  private final boolean atOnce;
  private final boolean postgresql;
  private final DeferredIndexes indexes;
  private final long revision = System.currentTimeMillis() << 20;
  private final List<BulkTable> open = new ArrayList<>();

  public final BulkTable users;
  public final BulkTable userTerms;
  public final BulkTable userCounts;
  public final BulkTable follows;
  public final BulkTable blocks;
  public final BulkTable locations;
  public final BulkTable media;
  public final BulkTable mediaTags;
  public final BulkTable tags;
  public final BulkTable usersInPhoto;
  public final BulkTable comments;
  public final BulkTable likes;
  public final BulkTable applications;
  public final BulkTable redirectUris;
  public final BulkTable passwords;
  public final BulkTable tokens;
  public final BulkTable geographies;
  public final BulkTable geographyMedia;
  public final BulkTable files;
  public final BulkTable importedMedia;
  public final BulkTable importedUsers;

  private BulkLoad(
      Connection connection, DatabaseLocation location, boolean atOnce, DeferredIndexes indexes)
      throws SQLException {
    this.connection = connection;
    this.location = location.toString();
    this.atOnce = atOnce;
    this.postgresql = location.isPostgresql();
    this.indexes = indexes;
    users =
        insert(
            "users",
            "id",
            "username",
            "full_name",
            "profile_picture",
            "bio",
            "website",
            "is_private",
            "media_count",
            "follows_count",
            "followed_by_count");
    userTerms = insert("user_terms", "term", "user_id");
    locations =
        insert(
            "locations",
            "id",
            "name",
            "latitude",
            "longitude",
            "cell",
            "facebook_places_id",
            "foursquare_id",
            "foursquare_v2_id");
    media =
        insert(
            "media",
            "pk",
            "owner_id",
            "created_at",
            "type",
            "filter",
            "caption_id",
            "caption_text",
            "image_key",
            "location_id",
            "latitude",
            "longitude",
            "cell",
            "like_count",
            "comment_count",
            "revision");
    follows = insert("follows", "follower_id", "followee_id", "state", "edge_id");
    blocks = insert("blocks", "blocker_id", "blocked_id");
    tags = insert("tags", "name", "media_count");
    mediaTags = insert("media_tags", "tag", "media_pk");
    usersInPhoto = insert("users_in_photo", "media_pk", "position", "user_id", "x", "y");
    comments = insert("comments", "id", "media_pk", "author_id", "text", "created_at");
    likes = insert("likes", "media_pk", "user_id", "like_id", "created_at");
    applications = insert("applications", "client_id", "client_secret", "name", "enforce_signed");
    redirectUris = insert("redirect_uris", "client_id", "uri");
    passwords = insert("passwords", "user_id", "hash", "is_known");
    tokens =
        insert(
            "tokens", "token_hash", "user_id", "client_id", "scopes", "created_at", "revoked_at");
    geographies = insert("geographies", "id", "client_id", "latitude", "longitude", "radius");
    geographyMedia = insert("geography_media", "geography_id", "media_pk");
    files =
        opened(
            BulkTable.insertLarge(connection, this::flush, "files", "source", "part", "content"));
    importedMedia = insert("imported_media", "media_pk", "source");
    importedUsers = insert("imported_users", "user_id", "source");
    userCounts =
        opened(
            BulkTable.update(
                connection,
                this::flush,
                "UPDATE users SET media_count = ?, follows_count = ?, followed_by_count = ?"
                    + " WHERE id = ?",
                4));
  }

  /**
   * Deletes existing data and begins a load. If there is existing data, which a server may use,
   * everything runs in one transaction, so that no other transaction sees or changes incomplete
   * data.
   */
  public static BulkLoad begin(Database database) {
    return begin(database, false);
  }

  /**
   * Begins a load of generated sample data, which never violates keys. If the database has no data
   * that a server may use, the load does not check keys.
   */
  public static BulkLoad beginGenerated(Database database) {
    return begin(database, true);
  }

  private static BulkLoad begin(Database database, boolean quick) {
    String location = database.location().toString();
    Connection connection = database.bulkConnection();
    try {
      if (quick && !database.isPostgresql() && !isThere(connection)) {
        SqliteLoadSettings.set(connection);
      }
      connection.setAutoCommit(false);
      if (database.isPostgresql()) {
        keepWritersOut(connection);
      }
      try (Statement statement = connection.createStatement()) {
        boolean served = isThere(connection);
        for (String table : WorldTables.ALL) {
          statement.execute("DELETE FROM " + table);
        }
        DeferredIndexes indexes = new DeferredIndexes(connection, database.isPostgresql());
        if (quick && !served) {
          indexes.drop();
        }
        return new BulkLoad(connection, database.location(), served, indexes);
      }
    } catch (SQLException e) {
      closeQuietly(connection);
      throw DatabaseException.of(location, e);
    }
  }

  private static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // What made it unusable is thrown.
    }
  }

  private static boolean isThere(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT 1 FROM world")) {
      return rows.next();
    }
  }

  /**
   * Locks the tables against writers, not readers. A running writer may hold one table and wait for
   * another.
   */
  private static void keepWritersOut(Connection connection) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(WorldTables.LOCK);
        return;
      } catch (SQLException e) {
        connection.rollback();
        if (attempt == MOST_ATTEMPTS || !DEADLOCK.equals(e.getSQLState())) {
          throw e;
        }
      }
    }
  }

  /** Returns the revision of everything that is loaded: another one for each load. */
  public long revision() {
    return revision;
  }

  /** Commits the rows so far, unless the whole load is one transaction. */
  public void commit() {
    try {
      flush();
      if (!atOnce) {
        connection.commit();
      }
    } catch (SQLException e) {
      throw DatabaseException.of(location, e);
    }
  }

  /** Computes the counts of users and media. */
  void countAnew() {
    makeIndexes();
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "UPDATE media SET like_count = (SELECT COUNT(*) FROM likes WHERE media_pk = media.pk),"
              + " comment_count = (SELECT COUNT(*) FROM comments WHERE media_pk = media.pk)");
      statement.execute(
          "UPDATE users SET media_count = (SELECT COUNT(*) FROM media WHERE owner_id = users.id),"
              + " follows_count = (SELECT COUNT(*) FROM follows WHERE follower_id = users.id AND"
              + " state = 'follows'), followed_by_count = (SELECT COUNT(*) FROM follows WHERE"
              + " followee_id = users.id AND state = 'follows')");
    } catch (SQLException e) {
      throw DatabaseException.of(location, e);
    }
  }

  /** Creates the deferred indexes. */
  public void makeIndexes() {
    flush();
    try {
      indexes.make();
      if (!atOnce) {
        connection.commit();
      }
    } catch (SQLException e) {
      throw DatabaseException.of(location, e);
    }
  }

  /**
   * Marks the data as complete.
   *
   * @param createdAt UNIX seconds
   */
  public void finish(long seed, int userCount, int mediaCount, long createdAt) {
    try {
      BulkTable world = insert("world", "one", "seed", "users", "media", "created_at");
      world.row(1, seed, userCount, mediaCount, createdAt);
      flush();
      fillPrefixes();
      new WriteCountStore().addForEverybody(connection);
      countRowsForPlans();
      connection.commit();
    } catch (SQLException e) {
      throw DatabaseException.of(location, e);
    }
  }

  private void fillPrefixes() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (PrefixTable table : PrefixTable.values()) {
        statement.execute(table.fill());
      }
    }
  }

  /** Autovacuum would do it a minute later, and until then PostgreSQL plans for empty tables. */
  private void countRowsForPlans() throws SQLException {
    if (postgresql) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("ANALYZE " + String.join(", ", WorldTables.ALL));
      }
    }
  }

  @Override
  public void close() {
    try (connection) {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw DatabaseException.of(location, e);
    }
  }

  /** Flushes all tables; those to which others refer come first. */
  private void flush() {
    try {
      for (BulkTable table : open) {
        table.flush();
      }
    } catch (SQLException e) {
      throw DatabaseException.of(location, e);
    }
  }

  private BulkTable insert(String table, String... columns) throws SQLException {
    return opened(BulkTable.insert(connection, this::flush, table, columns));
  }

  private BulkTable opened(BulkTable table) {
    open.add(table);
    return table;
  }
}
