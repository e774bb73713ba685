package io.github.instagramv1.server.world;

import io.github.instagramv1.server.id.IdLayout;
import io.github.instagramv1.server.store.load.BulkLoad;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Likes and comments, by users who may see what they react to. */
final class Reactions {
  /** The maximum number of comments for each like of the maximum number of likes. */
  private static final double COMMENTS_PER_LIKE = 0.15;

  private final Population users;
  private final Random random;
  private final long today;
  private final int mostLikes;
  private final long mostComments;

  Reactions(int mostLikes, Population users, Random random, long today) {
    this.mostLikes = mostLikes;
    this.mostComments = Math.round(mostLikes * COMMENTS_PER_LIKE);
    this.users = users;
    this.random = random;
    this.today = today;
  }

  /** How many of each a media object gets. */
  record Counts(int likes, int comments) {}

  Counts plan(int owner) {
    int audience = audience(owner);
    double liked = random.nextDouble();
    double said = random.nextDouble();
    int likes = (int) (liked * liked * Math.min(audience, mostLikes));
    int comments = audience == 0 ? 0 : (int) (said * said * said * mostComments);
    return new Counts(likes, comments);
  }

  /**
   * Writes what was planned.
   *
   * @param thing the number of the media object
   * @param since when it was published, in UNIX milliseconds
   */
  void load(BulkLoad load, int thing, long pk, long since, int owner, Counts counts) {
    int audience = audience(owner);
    int start = audience == 0 ? 0 : random.nextInt(audience);
    for (int i = 0; i < counts.likes(); i++) {
      int user = member(owner, (start + i) % audience);
      long id = Timeline.id(moment(since, i, counts.likes()), user, thing);
      load.likes.row(pk, user, id, IdLayout.unixSeconds(id));
    }
    for (int i = 0; i < counts.comments(); i++) {
      int author = random.nextInt(6) == 0 ? owner : member(owner, random.nextInt(audience));
      long id = Timeline.id(moment(since, i, counts.comments()), author, thing);
      load.comments.row(id, pk, author, Captions.comment(random), IdLayout.unixSeconds(id));
    }
  }

  private int audience(int owner) {
    return Population.isPrivate(owner) ? users.followersOfPrivate(owner).size() : users.size();
  }

  private int member(int owner, int index) {
    List<Integer> followers = users.followersOfPrivate(owner);
    return Population.isPrivate(owner) ? followers.get(index) : index + 1;
  }

  /** Moments in ascending order, at least a step apart, within two days of the publishing. */
  private long moment(long since, int index, int of) {
    long span = Math.min(Duration.ofDays(2).toMillis(), Math.max(today - since, 0));
    long slot = Math.max(2L * Timeline.STEP, span / (of + 1));
    return since + (index + 1) * slot;
  }
}
