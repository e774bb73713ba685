package io.github.instagramv1.server.world;

/**
 * Which world to make.
 *
 * @param seed the same number makes the same world
 * @param users how many users, at least {@link #FEWEST_USERS}
 * @param media how many photos and videos
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

  /** The world that is made where nothing else is asked for. */
  public static WorldSize standard() {
    return new WorldSize(42, 50, 2000);
  }
}
