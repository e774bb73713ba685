package io.github.instagramv1.server.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.Gallery;
import io.github.instagramv1.server.fixture.Services;
import io.github.instagramv1.server.fixture.TestUsers;
import io.github.instagramv1.server.fixture.TickingClock;
import io.github.instagramv1.server.paging.TimeRange;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.store.Database;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A list needs few SQL statements, and as many for a full page as for one item. */
class SqlCountTest {
  private static final Window ALL = new Window(-1, Long.MAX_VALUE);
  private static final int FULL = 33;
  private static final long READER = 1;
  private static final long OWNER = 2;
  private static final long FIRST_FOLLOWER = 100;
  private static final Caller CALLER =
      new Caller(TestUsers.CLIENT_ID, OptionalLong.of(READER), EnumSet.allOf(Scope.class));

  private static final Statements STATEMENTS = new Statements();
  private static Database database;
  private static Services services;

  /** A media object with one comment and one like. {@link #busy} has as many as fill a page. */
  private static long quiet;

  private static long busy;

  private interface ListCall {
    int itemsOf(int count);
  }

  /** The lists, each with the maximum number of its statements. */
  @SuppressWarnings("ImmutableEnumChecker") // Its functions keep no state.
  enum Listing {
    USER_MEDIA(
        4,
        count ->
            services
                .users
                .recentMedia(CALLER, String.valueOf(OWNER), ALL, TimeRange.ALWAYS, count)
                .items()
                .size()),
    FEED(4, count -> services.users.feed(CALLER, ALL, count).items().size()),
    LIKED(3, count -> services.users.liked(CALLER, ALL, count).items().size()),
    TAG(3, count -> services.tags.recentMedia(CALLER, Gallery.TAG, ALL, count).items().size()),
    PLACE(
        4,
        count ->
            services
                .locations
                .recentMedia(CALLER, String.valueOf(Gallery.PLACE), ALL, TimeRange.ALWAYS, count)
                .items()
                .size()),
    GEOGRAPHY(
        4,
        count ->
            services
                .geographies
                .recentMedia(CALLER, String.valueOf(Gallery.GEOGRAPHY), ALL, count)
                .items()
                .size()),
    POPULAR(3, count -> services.media.popular(CALLER, count).size()),
    SEARCH(3, count -> services.media.search(CALLER, Gallery.POINT, 100, null, null, count).size()),
    COMMENTS(2, count -> services.comments.list(CALLER, mediaWith(count)).size()),
    LIKES(2, count -> services.likes.list(CALLER, mediaWith(count)).size()),
    FOLLOWED_BY(
        2,
        count ->
            services
                .relationships
                .followedBy(CALLER, String.valueOf(OWNER), null, count)
                .items()
                .size()),
    USERS(1, count -> services.users.search(CALLER, "user", count).size());

    private final int maxStatements;
    private final ListCall call;

    Listing(int maxStatements, ListCall call) {
      this.maxStatements = maxStatements;
      this.call = call;
    }
  }

  @BeforeAll
  static void open(@TempDir Path folder) {
    TickingClock clock = new TickingClock();
    database = Database.open(folder.resolve("test.db").toString());
    TestUsers users = new TestUsers(database).withPublic(READER, OWNER);
    services = new Services(database, clock);
    Gallery gallery = new Gallery(database, clock);
    services.relationships.modify(CALLER, String.valueOf(OWNER), "follow");
    for (int i = 0; i <= FULL; i++) {
      busy = gallery.publish(OWNER);
      gallery.like(READER, busy);
      gallery.comment(READER, busy, "Fine");
      if (i == 0) {
        quiet = busy;
      }
    }
    for (int i = 1; i < FULL; i++) {
      users.withPublic(FIRST_FOLLOWER + i);
      gallery.like(FIRST_FOLLOWER + i, busy);
      gallery.comment(FIRST_FOLLOWER + i, busy, "Fine");
      Caller follower =
          new Caller(
              TestUsers.CLIENT_ID, OptionalLong.of(FIRST_FOLLOWER + i), EnumSet.allOf(Scope.class));
      services.relationships.modify(follower, String.valueOf(OWNER), "follow");
    }
    database.logTo(STATEMENTS);
    database.tellStatements(STATEMENTS.seen::add);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest
  @EnumSource
  void needsNoMoreStatementsForAFullPage(Listing listing) {
    List<String> forOne = statements(listing, 1);
    List<String> forAll = statements(listing, FULL);
    assertThat(forAll).as("%s", forAll).hasSameSizeAs(forOne);
    assertThat(forAll).as("%s", forAll).hasSizeBetween(1, listing.maxStatements);
  }

  private static List<String> statements(Listing listing, int count) {
    STATEMENTS.seen.clear();
    assertThat(listing.call.itemsOf(count)).isEqualTo(count);
    return List.copyOf(STATEMENTS.seen);
  }

  private static String mediaWith(int reactions) {
    return String.valueOf(reactions == 1 ? quiet : busy);
  }

  private static final class Statements implements SqlLogger {
    private final List<String> seen = new ArrayList<>();

    @Override
    public void logAfterExecution(StatementContext context) {
      seen.add(context.getRenderedSql());
    }
  }
}
