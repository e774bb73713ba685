package io.github.instagramv1.server.world;

import io.github.instagramv1.server.store.load.BulkLoad;
import io.github.instagramv1.server.text.NameWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The users of a world, with ids from 1 on, and how many media and neighbours each has. Lower ids
 * are better known. Of the first ones: 3 and 8 are private.
 */
final class Population {
  /** The private user whom user 1 does not follow. */
  static final int PRIVATE_STRANGER = 8;

  private static final int COMMIT_EVERY = 20_000;
  private static final int FOLLOWERS_KEPT = 50;

  private final int size;
  private final int[] media;
  private final int[] follows;
  private final int[] followedBy;
  private final Map<Integer, List<Integer>> followersOfPrivate = new HashMap<>();

  Population(int size) {
    this.size = size;
    this.media = new int[size + 1];
    this.follows = new int[size + 1];
    this.followedBy = new int[size + 1];
  }

  int size() {
    return size;
  }

  static boolean isPrivate(int user) {
    return user % 5 == 3;
  }

  static String username(int user) {
    return Names.username(user - 1);
  }

  void countMedia(int owner) {
    media[owner]++;
  }

  void countFollow(int follower, int followee) {
    follows[follower]++;
    followedBy[followee]++;
    if (isPrivate(followee)) {
      List<Integer> known = followersOfPrivate.computeIfAbsent(followee, user -> new ArrayList<>());
      if (known.size() < FOLLOWERS_KEPT) {
        known.add(follower);
      }
    }
  }

  /** Some of those who may see what a private user has. */
  List<Integer> followersOfPrivate(int user) {
    return followersOfPrivate.getOrDefault(user, List.of());
  }

  void load(BulkLoad load, LoadListener listener) {
    for (int user = 1; user <= size; user++) {
      String fullName = Names.full(user - 1);
      load.users.row(
          user,
          username(user),
          fullName,
          "https://media.example.org/profiles/" + user + ".jpg",
          Names.bio(user - 1),
          Names.website(user - 1),
          isPrivate(user) ? 1 : 0,
          0,
          0,
          0);
      for (String term : NameWords.of(fullName)) {
        load.userTerms.row(term, user);
      }
      if (user % COMMIT_EVERY == 0) {
        load.commit();
        listener.loaded("users", user - 1, size);
      }
    }
    load.commit();
    listener.loaded("users", size, size);
  }

  void loadCounts(BulkLoad load) {
    for (int user = 1; user <= size; user++) {
      load.userCounts.row(media[user], follows[user], followedBy[user], user);
    }
  }
}
