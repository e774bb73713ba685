package io.github.instagramv1.server.store;

import io.github.instagramv1.server.store.MediaRow.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What media objects show of their lists, for a whole page of them in one statement each. */
public final class ExcerptStore {

  /**
   * Somebody in a picture.
   *
   * @param x from the left edge, 0 to 1
   * @param y from the top edge, 0 to 1
   */
  public record Tagged(Person person, double x, double y) {}

  /** The newest comments of each media object, the newest first. */
  public Map<Long, List<CommentRow>> newestComments(Handle handle, List<Long> pks, int perMedia) {
    String one =
        "SELECT c.id, c.media_pk, c.text, c.created_at, u.id AS author_id, u.username,"
            + " u.full_name, u.profile_picture FROM comments c JOIN users u ON u.id = c.author_id"
            + " WHERE c.media_pk = :pk%s ORDER BY c.id DESC LIMIT :perMedia";
    Map<Long, List<CommentRow>> found = new HashMap<>();
    perMedia(handle, one, pks, perMedia)
        .map((row, context) -> CommentStore.comment(row))
        .forEach(c -> found.computeIfAbsent(c.mediaPk(), pk -> new ArrayList<>()).add(c));
    return found;
  }

  /** The people behind the newest likes of each media object, the newest first. */
  public Map<Long, List<Person>> newestLikers(Handle handle, List<Long> pks, int perMedia) {
    String one =
        "SELECT l.media_pk, u.id, u.username, u.full_name, u.profile_picture"
            + " FROM likes l JOIN users u ON u.id = l.user_id"
            + " WHERE l.media_pk = :pk%s ORDER BY l.like_id DESC LIMIT :perMedia";
    Map<Long, List<Person>> found = new HashMap<>();
    perMedia(handle, one, pks, perMedia)
        .map((row, context) -> Map.entry(row.getLong("media_pk"), MediaMapper.person(row, "id")))
        .forEach(e -> found.computeIfAbsent(e.getKey(), pk -> new ArrayList<>()).add(e.getValue()));
    return found;
  }

  /** The tags of each media object, by name. */
  public Map<Long, List<String>> tags(Handle handle, List<Long> pks) {
    Map<Long, List<String>> found = new HashMap<>();
    handle
        .createQuery("SELECT media_pk, tag FROM media_tags WHERE media_pk IN (<pks>) ORDER BY tag")
        .bindList("pks", pks)
        .map((row, context) -> Map.entry(row.getLong("media_pk"), row.getString("tag")))
        .forEach(e -> found.computeIfAbsent(e.getKey(), pk -> new ArrayList<>()).add(e.getValue()));
    return found;
  }

  /** The people in each picture, in the order in which they were tagged. */
  public Map<Long, List<Tagged>> usersInPhoto(Handle handle, List<Long> pks) {
    Map<Long, List<Tagged>> found = new HashMap<>();
    handle
        .createQuery(
            "SELECT i.media_pk, i.x, i.y, u.id, u.username, u.full_name, u.profile_picture"
                + " FROM users_in_photo i JOIN users u ON u.id = i.user_id"
                + " WHERE i.media_pk IN (<pks>) ORDER BY i.media_pk, i.position")
        .bindList("pks", pks)
        .map(
            (row, context) ->
                Map.entry(
                    row.getLong("media_pk"),
                    new Tagged(
                        MediaMapper.person(row, "id"), row.getDouble("x"), row.getDouble("y"))))
        .forEach(e -> found.computeIfAbsent(e.getKey(), pk -> new ArrayList<>()).add(e.getValue()));
    return found;
  }

  /** Which of the media objects the user likes. */
  public Set<Long> likedBy(Handle handle, long user, List<Long> pks) {
    return new HashSet<>(
        handle
            .createQuery("SELECT media_pk FROM likes WHERE user_id = :user AND media_pk IN (<pks>)")
            .bind("user", user)
            .bindList("pks", pks)
            .mapTo(Long.class)
            .list());
  }

  /**
   * One limited query for each media object, in one statement: however many comments or likes there
   * are, only the newest few are read.
   */
  private static Query perMedia(Handle handle, String one, List<Long> pks, int perMedia) {
    String all =
        IntStream.range(0, pks.size())
            .mapToObj(i -> "SELECT * FROM (" + one.formatted(i) + ") AS e" + i)
            .collect(Collectors.joining(" UNION ALL "));
    Query query = handle.createQuery(all).bind("perMedia", perMedia);
    for (int i = 0; i < pks.size(); i++) {
      query.bind("pk" + i, pks.get(i));
    }
    return query;
  }
}
