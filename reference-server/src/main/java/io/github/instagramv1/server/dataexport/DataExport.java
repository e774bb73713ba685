package io.github.instagramv1.server.dataexport;

import java.util.List;

/**
 * What an export says.
 *
 * @param tally what of it is left out or not understood
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
