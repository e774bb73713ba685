package io.github.instagramv1.server.dataexport;

import java.util.List;

/**
 * The content of a data export.
 *
 * @param tally the objects that are left out or have an unknown form
 */
public record DataExport(
    Profile profile,
    List<Item> items,
    List<Relation> followers,
    List<Relation> following,
    List<Reaction> likes,
    List<Reaction> comments,
    Tally tally) {

  public DataExport {
    items = List.copyOf(items);
    followers = List.copyOf(followers);
    following = List.copyOf(following);
    likes = List.copyOf(likes);
    comments = List.copyOf(comments);
  }
}
