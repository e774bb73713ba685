package io.github.instagramv1.server.world;

import io.github.instagramv1.server.store.load.BulkLoad;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

/**
 * Generates follows and blocks. Popular users have many followers; a private user has some pending
 * follow requests. User 1 follows the private user 3 but not the private user 8, nor does user 4,
 * whose token lacks the scope for other users' media; users 1 and 2, and the private user 8 and
 * user 6, have no relationship; user 5 has blocked user 2.
 */
final class FollowGenerator {
  private static final int FEWEST = 5;
  private static final int MOST = 45;

  /** User 1 follows more than one page holds, where there are as many users. */
  private static final int OF_FIRST = 70;

  private static final int COMMIT_EVERY = 5_000;

  /** How long before today the oldest follow may have begun, in milliseconds. */
  static final long OLDEST = Duration.ofDays(400).toMillis();

  private static final int BLOCKER = 5;
  private static final int BLOCKED = 2;

  /** Has a token with the scope {@code basic} alone. */
  private static final int WITH_BASIC = 4;

  /** Has a token that may follow. */
  private static final int STRANGER_TO_PRIVATE = 6;

  private final Population users;
  private final Random random;
  private final long today;
  private int edges;

  FollowGenerator(Population users, Random random, Instant today) {
    this.users = users;
    this.random = random;
    this.today = today.toEpochMilli();
  }

  void load(BulkLoad load, LoadListener listener) {
    load.blocks.row(BLOCKER, BLOCKED);
    for (int follower = 1; follower <= users.size(); follower++) {
      for (int followee : chosenBy(follower)) {
        boolean waits = Population.isPrivate(followee) && waits(follower, followee);
        long moment = today - (long) (random.nextDouble() * OLDEST);
        load.follows.row(
            follower,
            followee,
            waits ? "requested" : "follows",
            Timeline.id(moment, follower, edges++));
        if (!waits) {
          users.countFollow(follower, followee);
        }
      }
      if (follower % COMMIT_EVERY == 0) {
        load.commit();
        listener.loaded("circles", follower - 1, users.size());
      }
    }
    load.commit();
    listener.loaded("circles", users.size(), users.size());
  }

  private Set<Integer> chosenBy(int follower) {
    int wanted =
        Math.min(
            follower == 1 ? OF_FIRST : FEWEST + random.nextInt(MOST - FEWEST), users.size() - 3);
    Set<Integer> chosen = new LinkedHashSet<>();
    if (follower != 1) {
      chosen.add(1);
    } else {
      chosen.add(3);
    }
    for (int attempt = 0; attempt < 8 * wanted && chosen.size() < wanted; attempt++) {
      double skewed = random.nextDouble() * random.nextDouble();
      chosen.add(1 + (int) (skewed * users.size()));
    }
    chosen.remove(follower);
    chosen.removeIf(followee -> isStranger(follower, followee) || isBlocked(follower, followee));
    return chosen;
  }

  private static boolean isStranger(int follower, int followee) {
    return ((follower == 1 || follower == WITH_BASIC) && followee == Population.PRIVATE_STRANGER)
        || areTogether(follower, followee, 1, 2)
        || areTogether(follower, followee, Population.PRIVATE_STRANGER, STRANGER_TO_PRIVATE);
  }

  private static boolean isBlocked(int one, int other) {
    return areTogether(one, other, BLOCKER, BLOCKED);
  }

  private static boolean areTogether(int one, int other, int first, int second) {
    return (one == first && other == second) || (one == second && other == first);
  }

  private boolean waits(int follower, int followee) {
    boolean settled = follower == 1 && followee == 3;
    // The first private user always has somebody waiting.
    boolean pending = follower == WITH_BASIC && followee == 3;
    return !settled && (pending || random.nextInt(3) == 0);
  }
}
