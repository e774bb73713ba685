package io.github.instagramv1.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.fixture.Gallery;
import io.github.instagramv1.server.fixture.TestUsers;
import io.github.instagramv1.server.fixture.TickingClock;
import io.github.instagramv1.server.geo.PlaceCells;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.sql.StatementLog;
import io.github.instagramv1.server.store.FollowStore.State;
import io.github.instagramv1.server.store.LocationStore.ForeignId;
import io.github.instagramv1.server.store.media.CommentStore;
import io.github.instagramv1.server.store.media.ExcerptStore;
import io.github.instagramv1.server.store.media.FeedStore;
import io.github.instagramv1.server.store.media.LikeStore;
import io.github.instagramv1.server.store.media.MediaStore;
import io.github.instagramv1.server.text.NameQuery;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * SQLite finds the rows of every query that returns several by an index, and reads them in the
 * order of that index, apart from a few exceptions. The plans depend on the schema alone, because
 * the database keeps no statistics.
 */
class QueryPlanTest {
  private static final Window ALL = new Window(-1, Long.MAX_VALUE);

  /** The stores that requests use. The store of tokens is for the command line. */
  private static final List<Class<?>> STORES =
      List.of(
          MediaStore.class,
          FeedStore.class,
          ExcerptStore.class,
          CommentStore.class,
          LikeStore.class,
          FollowStore.class,
          UserStore.class,
          TagStore.class,
          LocationStore.class);

  private static final Set<Class<?>> RETURN_TYPES = Set.of(List.class, Map.class, Set.class);
  private static final Pattern INDEX_USE =
      Pattern.compile("^(?:SEARCH|SCAN) (\\w+)(?: EXISTS)? USING (?:COVERING )?INDEX ");

  /**
   * The slow plan steps. Scans of e0, e1 and so on are not slow: they read subqueries, which are
   * limited to a few rows each.
   */
  private static final Pattern SLOW = Pattern.compile("^SCAN (?!e\\d+$)|USE TEMP B-TREE|AUTOMATIC");

  private static final String SORT = "USE TEMP B-TREE FOR ORDER BY";
  private static final Map<Query, List<String>> TOLERATED =
      Map.ofEntries(
          // Walks from the most liked on, in order, until the page is full.
          Map.entry(Query.MEDIA_POPULAR, List.of("SCAN m USING INDEX media_likes")),
          // The users whom one user follows, and a page of media of each.
          Map.entry(Query.FEED_PUBLISHERS, List.of("SCAN CONSTANT ROW", "SCAN o", SORT)),
          Map.entry(Query.FEED_NEWEST, List.of("SCAN CONSTANT ROW", "SCAN o", SORT)),
          // All media of an area that has few.
          Map.entry(Query.MEDIA_IN_CELLS, List.of("SCAN m", SORT)),
          // A page of each of a dozen areas.
          Map.entry(Query.MEDIA_IN_AREAS, List.of(SORT)),
          // One statement, which sorts the tags of one page of media.
          Map.entry(Query.NEWEST_COMMENTS, List.of(SORT)),
          Map.entry(Query.NEWEST_LIKERS, List.of(SORT)),
          Map.entry(Query.TAGS, List.of(SORT)),
          Map.entry(Query.USERS_IN_PHOTO, List.of(SORT)),
          // The exact name comes first: two pages at most are sorted.
          Map.entry(Query.USERS_BY_USERNAME, List.of(SORT)),
          Map.entry(Query.USERS_BY_PREFIX, List.of(SORT)),
          Map.entry(Query.USERS_BY_RAREST_WORD, List.of("SCAN CONSTANT ROW", SORT)),
          Map.entry(Query.USERS_BY_FURTHER_WORDS, List.of("SCAN CONSTANT ROW", SORT)),
          Map.entry(Query.TAGS_BY_NAME, List.of(SORT)),
          Map.entry(Query.TAGS_BY_PREFIX, List.of(SORT)),
          // Rarely more than one place has the same foreign id.
          Map.entry(Query.PLACES_BY_FOREIGN_ID, List.of(SORT)));

  private static Database database;

  private interface StoreCall {
    void of(Handle handle);
  }

  /**
   * The queries. Each has the store method that runs it; the alias of the table that the SQL reads
   * first, with the index by which it is read; and a call of the method.
   */
  @SuppressWarnings("ImmutableEnumChecker") // Its functions keep no state.
  enum Query {
    MEDIA_OF_USER(
        "MediaStore.ofUser",
        "m media_owner (owner_id=? AND pk>? AND pk<?)",
        h -> new MediaStore().ofUser(h, 1, 1, ALL, 20)),
    FEED_PUBLISHERS(
        "FeedStore.feed",
        "f follows_follower (follower_id=? AND state=?)",
        h -> new FeedStore().feed(h, 1, ALL, 20)),
    FEED_NEWEST(
        "FeedStore.feed",
        "m media_owner (owner_id=? AND pk>? AND pk<?)",
        h -> new FeedStore().feed(h, 1, ALL, 20)),
    MEDIA_ROWS(
        "MediaStore.rows",
        "m sqlite_autoindex_media_1 (pk=?)",
        h -> new MediaStore().rows(h, List.of(1L, 2L))),
    MEDIA_LIKED(
        "MediaStore.liked",
        "l likes_user (user_id=? AND like_id>? AND like_id<?)",
        h -> new MediaStore().liked(h, 1, ALL, false, 20)),
    MEDIA_LIKED_OWN(
        "MediaStore.liked",
        "l likes_user (user_id=? AND like_id>? AND like_id<?)",
        h -> new MediaStore().liked(h, 1, ALL, true, 20)),
    MEDIA_AT_LOCATION(
        "MediaStore.atLocation",
        "m media_location (location_id=? AND pk>? AND pk<?)",
        h -> new MediaStore().atLocation(h, 1, Gallery.PLACE, ALL, 20)),
    MEDIA_WITH_TAG(
        "MediaStore.withTag",
        "t sqlite_autoindex_media_tags_1 (tag=? AND media_pk>? AND media_pk<?)",
        h -> new MediaStore().withTag(h, 1, Gallery.TAG, ALL, 20)),
    MEDIA_IN_GEOGRAPHY(
        "MediaStore.inGeography",
        "g sqlite_autoindex_geography_media_1 (geography_id=? AND media_pk>? AND media_pk<?)",
        h -> new MediaStore().inGeography(h, 1, Gallery.GEOGRAPHY, ALL, 20)),
    MEDIA_POPULAR("MediaStore.popular", "m media_likes", h -> new MediaStore().popular(h, 1, 20)),
    MEDIA_IN_CELLS(
        "MediaStore.inCells",
        "media media_cell (cell>? AND cell<?)",
        h ->
            new MediaStore()
                .inCells(h, 1, new PlaceCells().covering(Gallery.POINT, 5000), 1_000, ALL, 20)),
    MEDIA_IN_AREAS(
        "MediaStore.inAreas",
        "m media_area (<expr>=? AND pk>? AND pk<?)",
        h -> new MediaStore().inAreas(h, 1, new PlaceCells().areas(Gallery.POINT, 5000), ALL, 20)),
    NEWEST_COMMENTS(
        "ExcerptStore.of",
        "c comments_media (media_pk=?)",
        h -> new ExcerptStore().of(h, List.of(1L, 2L), 8, 4)),
    NEWEST_LIKERS(
        "ExcerptStore.of",
        "l likes_media (media_pk=?)",
        h -> new ExcerptStore().of(h, List.of(1L, 2L), 8, 4)),
    TAGS(
        "ExcerptStore.of",
        "t media_tags_media (media_pk=?)",
        h -> new ExcerptStore().of(h, List.of(1L, 2L), 8, 4)),
    USERS_IN_PHOTO(
        "ExcerptStore.of",
        "i sqlite_autoindex_users_in_photo_1 (media_pk=?)",
        h -> new ExcerptStore().of(h, List.of(1L, 2L), 8, 4)),
    COMMENTS(
        "CommentStore.newest",
        "c comments_media (media_pk=?)",
        h -> new CommentStore().newest(h, 1, 150)),
    LIKES("LikeStore.newest", "l likes_media (media_pk=?)", h -> new LikeStore().newest(h, 1, 120)),
    FOLLOWERS(
        "FollowStore.followersOf",
        "f follows_followee (followee_id=? AND state=? AND edge_id<?)",
        h -> new FollowStore().followersOf(h, 1, 2, State.FOLLOWS, Long.MAX_VALUE, 50)),
    FOLLOWED(
        "FollowStore.followedBy",
        "f follows_follower (follower_id=? AND state=? AND edge_id<?)",
        h -> new FollowStore().followedBy(h, 1, 2, Long.MAX_VALUE, 50)),
    USERS_BY_USERNAME(
        "UserStore.byName",
        "x sqlite_autoindex_users_2 (username=?)",
        h -> new UserStore().byName(h, 1, NameQuery.of("us"), 20)),
    USERS_BY_PREFIX(
        "UserStore.byName",
        "p user_prefixes_order (prefix=?)",
        h -> new UserStore().byName(h, 1, NameQuery.of("us"), 20)),
    USERS_BY_RAREST_WORD(
        "UserStore.byName",
        "c2 user_prefixes_order (prefix=?)",
        h -> new UserStore().byName(h, 1, NameQuery.of("na fu ll"), 20)),
    USERS_BY_FURTHER_WORDS(
        "UserStore.byName",
        "t2 user_terms_user (user_id=? AND term>? AND term<?)",
        h -> new UserStore().byName(h, 1, NameQuery.of("na fu ll"), 20)),
    TAGS_BY_NAME(
        "TagStore.byPrefix",
        "tags sqlite_autoindex_tags_1 (name=?)",
        h -> new TagStore().byPrefix(h, "su", 50)),
    TAGS_BY_PREFIX(
        "TagStore.byPrefix",
        "p tag_prefixes_order (prefix=?)",
        h -> new TagStore().byPrefix(h, "su", 50)),
    PLACES_BY_FOREIGN_ID(
        "LocationStore.byForeignId",
        "locations locations_foursquare_v2_id (foursquare_v2_id=?)",
        h -> new LocationStore().byForeignId(h, ForeignId.FOURSQUARE_V2, "x", 33)),
    PLACES_IN_CELLS(
        "LocationStore.inCells",
        "locations locations_cell (cell>? AND cell<?)",
        h -> new LocationStore().inCells(h, new PlaceCells().covering(Gallery.POINT, 5000), 500));

    private final String method;
    private final String entry;
    private final StoreCall call;

    Query(String method, String entry, StoreCall call) {
      this.method = method;
      this.entry = entry;
      this.call = call;
    }
  }

  @BeforeAll
  static void open(@TempDir Path folder) {
    TickingClock clock = new TickingClock();
    database = Database.open(folder.resolve("test.db").toString());
    new TestUsers(database).withPublic(1, 2);
    new Gallery(database, clock).publish(1);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void coversEveryQueryOfTheStores() {
    Set<String> methods = new TreeSet<>();
    for (Class<?> store : STORES) {
      for (Method method : store.getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers())
            && RETURN_TYPES.contains(method.getReturnType())) {
          methods.add(store.getSimpleName() + "." + method.getName());
        }
      }
    }
    assertThat(Stream.of(Query.values()).map(query -> query.method).distinct())
        .containsExactlyInAnyOrderElementsOf(methods);
  }

  @ParameterizedTest
  @EnumSource
  void findsRowsByTheExpectedIndex(Query query) throws SQLException {
    assertThat(plan(query).stream().map(step -> INDEX_USE.matcher(step).replaceFirst("$1 ")))
        .contains(query.entry);
  }

  @ParameterizedTest
  @EnumSource
  void avoidsFullScansAndSorts(Query query) throws SQLException {
    List<String> slow = plan(query).stream().filter(step -> SLOW.matcher(step).find()).toList();
    if (TOLERATED.containsKey(query)) {
      assertThat(slow).containsOnlyElementsOf(TOLERATED.get(query));
    } else {
      assertThat(slow).isEmpty();
    }
  }

  private static List<String> plan(Query query) throws SQLException {
    return database.read(
        handle -> {
          Recorder recorder = new Recorder();
          handle.getConfig(SqlStatements.class).setSqlLogger(recorder);
          handle.getConfig(StatementLog.class).setListener(recorder.statements::add);
          query.call.of(handle);
          List<String> steps = new ArrayList<>();
          for (String sql : recorder.statements) {
            steps.addAll(explain(handle, sql));
          }
          return steps;
        });
  }

  private static List<String> explain(Handle handle, String sql) throws SQLException {
    List<String> steps = new ArrayList<>();
    try (var statement = handle.getConnection().prepareStatement("EXPLAIN QUERY PLAN " + sql)) {
      for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
        statement.setLong(i, 1);
      }
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          steps.add(rows.getString("detail"));
        }
      }
    }
    return steps;
  }

  /** Records the statements of a handle as the database receives them. */
  private static final class Recorder implements SqlLogger {
    private final List<String> statements = new ArrayList<>();

    @Override
    public void logAfterExecution(StatementContext context) {
      statements.add(context.getParsedSql().getSql());
    }
  }
}
