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

  static boolean isKnown(String action) {
    return KNOWN.contains(action);
  }

  void apply(String action) {
    switch (action) {
      case "follow" -> follow();
      case "unfollow" -> removeFollow(user, other);
      case "block" -> block();
      case "unblock" -> user.blocked.remove(other.id);
      default -> answerRequest(action.equals("approve"));
    }
  }

  private void follow() {
    if (user.follows.containsKey(other.id)) {
      return;
    }
    if (other.privateAccount) {
      other.waiting.putIfAbsent(user.id, store.nextEvent());
    } else {
      addFollow(user, other);
    }
  }

  private void addFollow(User follower, User followed) {
    long event = store.nextEvent();
    follower.follows.put(followed.id, event);
    followed.followers.put(follower.id, event);
  }

  private static void removeFollow(User follower, User followed) {
    follower.follows.remove(followed.id);
    followed.followers.remove(follower.id);
    followed.waiting.remove(follower.id);
  }

  private void block() {
    removeFollow(user, other);
    removeFollow(other, user);
    user.blocked.putIfAbsent(other.id, store.nextEvent());
  }

  private void answerRequest(boolean approved) {
    if (user.waiting.remove(other.id) == null) {
      throw Refusal.invalid("nobody waits");
    }
    if (approved) {
      addFollow(other, user);
    }
  }
}
