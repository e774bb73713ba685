package io.github.instagramv1.server.store.media;

import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.sql.SqlQuery;
import java.util.List;
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
          + " WHERE newest IS NOT NULL ORDER BY newest DESC LIMIT :limit";

  /** Read from the index alone. */
  private static final String OF_PUBLISHER =
      "SELECT * FROM (SELECT m.pk FROM media m WHERE m.owner_id = :owner%1$s"
          + IN_WINDOW
          + " ORDER BY m.pk DESC LIMIT :limit) AS e%1$s";

  private record Publisher(long id, long newest) {}

  /** Returns the newest media in a window. */
  public List<MediaKey> feed(Handle handle, long viewer, Window window, int limit) {
    List<Publisher> publishers =
        SqlQuery.of(handle, PUBLISHERS)
            .bind("viewer", viewer)
            .bind("newerThan", window.newerThan())
            .bind("olderThan", window.olderThan())
            .bind("limit", limit)
            .list(row -> new Publisher(row.getLong(1), row.getLong(2)));
    if (publishers.isEmpty()) {
      return List.of();
    }
    // Each of a full page of publishers has something at least as new as the last one's newest.
    long newerThan =
        publishers.size() < limit ? window.newerThan() : publishers.get(limit - 1).newest() - 1;
    SqlQuery query =
        SqlQuery.of(handle, ofPublishers(publishers.size()))
            .bind("viewer", viewer)
            .bind("newerThan", newerThan)
            .bind("olderThan", window.olderThan())
            .bind("limit", limit);
    for (int i = 0; i < publishers.size(); i++) {
      query.bind("owner" + i, publishers.get(i).id());
    }
    return query.list(MediaStore::key);
  }

  private static String ofPublishers(int count) {
    return IntStream.range(0, count)
        .mapToObj(OF_PUBLISHER::formatted)
        .collect(
            Collectors.joining(
                " UNION ALL ",
                MediaStore.KEY_OF_MEDIA + " FROM media m WHERE m.pk IN (SELECT pk FROM (",
                ") AS e ORDER BY 1 DESC LIMIT :limit) ORDER BY m.pk DESC"));
  }
}
