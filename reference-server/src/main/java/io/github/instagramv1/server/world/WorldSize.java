package io.github.instagramv1.server.world;

/**
 * The seed and size of sample data.
 *
 * @param seed the same seed generates the same data
 * @param users the number of users, at least {@link #FEWEST_USERS}
 * @param media the number of photos and videos
 */
public record WorldSize(long seed, int users, int media) {
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
  }

  /** Returns the default seed and size. */
  public static WorldSize standard() {
    return new WorldSize(42, 50, 2000);
  }
}
