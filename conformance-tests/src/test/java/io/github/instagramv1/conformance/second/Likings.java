package io.github.instagramv1.conformance.second;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The operations on likes. */
final class Likings {
  private static final int LISTED = 120;

  private final Store store;
  private final Views views;

  Likings(Store store, Views views) {
    this.store = store;
    this.views = views;
  }

  Answer list(Ask ask) {
    Photo photo = Media.readable(store.photo(ask.path().get("media")), ask.caller());
    List<Liking> newest = new ArrayList<>(photo.likes);
    Collections.reverse(newest);
    return Answer.of(
        newest.stream().limit(LISTED).map(like -> views.summary(like.user())).toList());
  }

  Answer like(Ask ask) {
    User user = ask.caller().user();
    Photo photo = Media.visible(store.photo(ask.path().get("media")), ask.caller());
    if (!photo.likedBy(user)) {
      photo.likes.add(new Liking(store.nextEvent(), user));
    }
    return Answer.NOTHING;
  }

  Answer unlike(Ask ask) {
    User user = ask.caller().user();
    Photo photo = Media.visible(store.photo(ask.path().get("media")), ask.caller());
    photo.likes.removeIf(like -> like.user() == user);
    return Answer.NOTHING;
  }
}
