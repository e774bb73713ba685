package io.github.instagramv1.server.store.media;

import io.github.instagramv1.server.store.media.ExcerptStore.Tagged;
import io.github.instagramv1.server.store.media.MediaRow.Account;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The excerpts of one media object. */
public record Excerpts(
    long mediaPk,
    List<CommentRow> comments,
    List<Account> likers,
    List<String> tags,
    List<Tagged> tagged) {

  /**
   * An element of one of the lists.
   *
   * @param element a comment, a user who likes it, a tag or a user in the photo
   */
  record Entry(long mediaPk, Object element) {}

  private static Excerpts of(long mediaPk) {
    return new Excerpts(
        mediaPk, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** Returns the excerpts of media objects with their elements, in order. */
  static List<Excerpts> collected(List<Long> pks, List<Entry> entries) {
    Map<Long, Excerpts> byPk = new LinkedHashMap<>();
    pks.forEach(pk -> byPk.put(pk, of(pk)));
    for (Entry entry : entries) {
      byPk.get(entry.mediaPk()).add(entry.element());
    }
    return List.copyOf(byPk.values());
  }

  private void add(Object element) {
    if (element instanceof CommentRow comment) {
      comments.add(comment);
    } else if (element instanceof Account user) {
      likers.add(user);
    } else if (element instanceof Tagged user) {
      tagged.add(user);
    } else {
      tags.add((String) element);
    }
  }
}
