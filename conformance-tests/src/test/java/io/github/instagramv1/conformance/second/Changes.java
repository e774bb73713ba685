package io.github.instagramv1.conformance.second;

import java.util.Set;

/** Changes the relationship of two users. */
final class Changes {
  private static final Set<String> KNOWN =
      Set.of("follow", "unfollow", "block", "unblock", "approve", "ignore", "deny");

  private final Store store;
  private final User user;
  private final User other;

  Changes(Store store, User user, User other) {
    this.store = store;
    this.user = user;
    this.other = other;
  }

  static boolean known(String action) {
    return KNOWN.contains(action);
  }

  void make(String action) {
    switch (action) {
      case "follow" -> follow();
      case "unfollow" -> part(user, other);
      case "block" -> block();
      case "unblock" -> user.blocked.remove(other.id);
      default -> answer(action.equals("approve"));
    }
  }

  private void follow() {
    if (user.follows.containsKey(other.id)) {
      return;
    }
    if (other.secluded) {
      other.waiting.putIfAbsent(user.id, store.nextEvent());
    } else {
      join(user, other);
    }
  }

  private void join(User follower, User followed) {
    long event = store.nextEvent();
    follower.follows.put(followed.id, event);
    followed.followers.put(follower.id, event);
  }

  private static void part(User follower, User followed) {
    follower.follows.remove(followed.id);
    followed.followers.remove(follower.id);
    followed.waiting.remove(follower.id);
  }

  private void block() {
    part(user, other);
    part(other, user);
    user.blocked.putIfAbsent(other.id, store.nextEvent());
  }

  private void answer(boolean approved) {
    if (user.waiting.remove(other.id) == null) {
      throw Refusal.invalid("nobody waits");
    }
    if (approved) {
      join(other, user);
    }
  }
}
