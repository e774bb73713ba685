package io.github.instagramv1.server.world;

/**
 * The seed and size of sample data.
 *
 * @param seed the same seed generates the same data
 * @param users the number of users, at least {@link #FEWEST_USERS}
 * @param media the number of photos and videos
 * @param mostLikes the maximum number of likes of a media object, with a third of it on average;
 *     the maximum number of comments is 15 % of it
 */
public record WorldSize(long seed, int users, int media, int mostLikes) {
  /** The maximum number of likes of a media object unless another is given. */
  public static final int STANDARD_LIKES = 200;

  /** The users whom the ready tokens and relationships need. */
  public static final int FEWEST_USERS = 10;

  public WorldSize {
    if (users < FEWEST_USERS) {
      throw new IllegalArgumentException(
          "Sample data must have at least " + FEWEST_USERS + " users.");
    }
    if (media < 0) {
      throw new IllegalArgumentException("Sample data cannot have fewer than 0 media.");
    }
    if (mostLikes < 0) {
      throw new IllegalArgumentException("Sample data cannot have fewer than 0 likes.");
    }
  }

  /** Creates a size with the standard number of likes. */
  public WorldSize(long seed, int users, int media) {
    this(seed, users, media, STANDARD_LIKES);
  }

  /** Returns the default seed and size. */
  public static WorldSize standard() {
    return new WorldSize(42, 50, 2000);
  }
}
