package io.github.instagramv1.server.store.media;

import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.sql.PageSize;
import io.github.instagramv1.server.sql.SqlQuery;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/**
 * Reads the feed of a viewer, newest first. A page looks up the newest media object of each
 * followed user, and then reads at most a page of the latest publishers, because no other user can
 * be on the page. The cost does not depend on the number of media, even if the followed users
 * publish nothing or the viewer follows nobody.
 */
public final class FeedStore {
  private static final String IN_WINDOW = " AND m.pk > :newerThan AND m.pk < :olderThan";

  /** The latest publishers with their newest media objects in the window. */
  private static final String PUBLISHERS =
      "SELECT owner_id, newest FROM (SELECT o.owner_id, (SELECT MAX(m.pk) FROM media m"
          + " WHERE m.owner_id = o.owner_id"
          + IN_WINDOW
          + ") AS newest FROM (SELECT f.followee_id AS owner_id FROM follows f"
          + " WHERE f.follower_id = :viewer AND f.state = 'follows'"
          + " UNION ALL SELECT :viewer) AS o) AS e0"
          + " WHERE newest IS NOT NULL ORDER BY newest DESC";

  /** Read from the index alone. */
  private static final String OF_PUBLISHER =
      "SELECT * FROM (SELECT m.pk FROM media m WHERE m.owner_id = :owner%1$s"
          + IN_WINDOW
          + " ORDER BY m.pk DESC%2$s) AS e%1$s";

  private final Map<Second, String> seconds = new ConcurrentHashMap<>();

  /** What the text of the second statement depends on. */
  private record Second(int publishers, PageSize size) {}

  private record Publisher(long id, long newest) {}

  /**
   * Returns the newest media in a window.
   *
   * @param limit at most that of the largest page
   */
  public List<MediaKey> feed(Handle handle, long viewer, Window window, int limit) {
    PageSize size = PageSize.of(limit);
    List<Publisher> publishers =
        PageSize.first(
            SqlQuery.of(handle, size.limit(PUBLISHERS))
                .bind("viewer", viewer)
                .bind("newerThan", window.newerThan())
                .bind("olderThan", window.olderThan())
                .list(row -> new Publisher(row.getLong(1), row.getLong(2))),
            limit);
    if (publishers.isEmpty()) {
      return List.of();
    }
    // Each of a full page of publishers has something at least as new as the last one's newest.
    long newerThan =
        publishers.size() < limit ? window.newerThan() : publishers.get(limit - 1).newest() - 1;
    SqlQuery query =
        SqlQuery.of(
                handle,
                seconds.computeIfAbsent(new Second(publishers.size(), size), FeedStore::text))
            .bind("viewer", viewer)
            .bind("newerThan", newerThan)
            .bind("olderThan", window.olderThan());
    for (int i = 0; i < publishers.size(); i++) {
      query.bind("owner" + i, publishers.get(i).id());
    }
    return PageSize.first(query.list(MediaStore::key), limit);
  }

  private static String text(Second second) {
    String limit = second.size.limit("");
    return IntStream.range(0, second.publishers)
        .mapToObj(i -> OF_PUBLISHER.formatted(i, limit))
        .collect(
            Collectors.joining(
                " UNION ALL ",
                MediaStore.KEY_OF_MEDIA + " FROM media m WHERE m.pk IN (SELECT pk FROM (",
                ") AS e ORDER BY 1 DESC" + limit + ") ORDER BY m.pk DESC"));
  }
}
