package io.github.instagramv1.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.database.DatabaseSettings;
import io.github.instagramv1.server.fixture.Postgresql;
import io.github.instagramv1.server.geo.GeoPoint;
import io.github.instagramv1.server.geo.PlaceCells;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.sql.StatementLog;
import io.github.instagramv1.server.store.media.FeedStore;
import io.github.instagramv1.server.store.media.MediaStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * PostgreSQL reads the pages of lists of a large table by nested loops over indexes, so that a page
 * costs the same however many rows there are.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresqlPlanTest {
  private static final Window ALL = new Window(-1, Long.MAX_VALUE);
  private static final GeoPoint POINT = new GeoPoint(57.7072, 11.9668);
  private static final PlaceCells CELLS = new PlaceCells();

  /** The plan steps that read a whole table, or all rows that match a condition. */
  private static final Pattern FULL_READ =
      Pattern.compile("(Hash|Merge) Join|Materialize|(Seq|Bitmap Heap) Scan on (media|likes)");

  private Postgresql postgresql;
  private Database database;

  @SuppressWarnings("ImmutableEnumChecker") // Its functions keep no state.
  enum Page {
    OF_USER(h -> new MediaStore().ofUser(h, 1, 1, ALL, 20)),
    FEED(h -> new FeedStore().feed(h, 1, ALL, 20)),
    LIKED(h -> new MediaStore().liked(h, 1, ALL, false, 20)),
    AT_LOCATION(h -> new MediaStore().atLocation(h, 1, 7, ALL, 20)),
    WITH_TAG(h -> new MediaStore().withTag(h, 1, "rare", ALL, 20)),
    POPULAR(h -> new MediaStore().popular(h, 1, 20)),
    MANY_IN_CELLS(h -> new MediaStore().hasInCells(h, CELLS.covering(POINT, 5000), 1_000)),
    IN_CELLS(h -> new MediaStore().inCells(h, 1, CELLS.covering(POINT, 5000), 1_000, ALL, 20)),
    IN_AREAS(h -> new MediaStore().inAreas(h, 1, CELLS.areas(POINT, 5000), ALL, 20));

    private final Consumer<Handle> read;

    Page(Consumer<Handle> read) {
      this.read = read;
    }
  }

  /**
   * Fills the tables. The tag {@code rare} is on one of 200 media objects of the older half only.
   */
  @BeforeAll
  void fill() {
    postgresql = Postgresql.create();
    database = Database.open(postgresql.url(), DatabaseSettings.ofServer());
    execute(
        "INSERT INTO users SELECT id, 'user' || id, 'Name', 'https://media.example.org/p.jpg', '', '',"
            + " 0, 0, 0, 0 FROM generate_series(1, 2000) AS id");
    execute(
        "INSERT INTO follows SELECT one, one % 2000 + step, 'follows', one * 100 + step"
            + " FROM generate_series(1, 1900) AS one, generate_series(1, 20) AS step"
            + " WHERE one % 2000 + step <= 2000");
    execute("INSERT INTO locations VALUES (7, 'Place', 57.7072, 11.9668, 0, NULL, NULL, NULL)");
    execute(
        "INSERT INTO media SELECT pk, pk % 2000 + 1, pk, 'image', 'Normal', NULL, NULL, 'files/x',"
            + " CASE WHEN pk % 10 = 0 THEN 7 END, 57.7072, 11.9668, "
            + CELLS.leafCell(POINT)
            + " + pk, pk % 300, 0, 0 FROM generate_series(1, 40000) AS pk");
    execute("INSERT INTO tags VALUES ('rare', 100), ('often', 40000)");
    execute("INSERT INTO media_tags SELECT 'often', pk FROM media");
    execute(
        "INSERT INTO media_tags SELECT 'rare', pk FROM media WHERE pk <= 20000 AND pk % 200 = 0");
    execute(
        "INSERT INTO likes SELECT pk, pk % 1999 + 1, pk, pk FROM media"
            + " UNION ALL SELECT pk, 2000, 40000 + pk, pk FROM media");
    execute("ANALYZE");
  }

  private void execute(String sql) {
    postgresql.execute(sql);
  }

  @AfterAll
  void close() {
    database.close();
    postgresql.close();
  }

  @ParameterizedTest
  @EnumSource
  void readsAPageByNestedLoopsOverIndexes(Page page) {
    for (String plan : plans(page)) {
      assertThat(FULL_READ.matcher(plan).results().map(found -> found.group())).as(plan).isEmpty();
    }
  }

  /** A command reads all rows, for which other joins are faster. */
  @Test
  void allowsEveryPlanForCommands() {
    assertThat(setting(database, "enable_hashjoin")).isEqualTo("off");
    try (Database ofCommand = Database.openExisting(postgresql.url())) {
      assertThat(setting(ofCommand, "enable_hashjoin")).isEqualTo("on");
    }
  }

  private static String setting(Database opened, String name) {
    return opened.read(handle -> handle.createQuery("SHOW " + name).mapTo(String.class).one());
  }

  private List<String> plans(Page page) {
    return database.read(
        handle -> {
          List<String> statements = new ArrayList<>();
          handle.getConfig(StatementLog.class).setListener(statements::add);
          page.read.accept(handle);
          assertThat(statements).isNotEmpty();
          return statements.stream().map(sql -> plan(handle, sql)).toList();
        });
  }

  private static String plan(Handle handle, String sql) {
    String[] parts = sql.split("\\?", -1);
    StringBuilder numbered = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      numbered.append('$').append(i).append(parts[i]);
    }
    String values = String.join(", ", Collections.nCopies(parts.length - 1, "NULL"));
    handle.execute("PREPARE page AS " + numbered);
    String plan =
        handle
            .createQuery("EXPLAIN EXECUTE page(" + values + ")")
            .mapTo(String.class)
            .collect(Collectors.joining("\n"));
    handle.execute("DEALLOCATE page");
    return plan;
  }
}
