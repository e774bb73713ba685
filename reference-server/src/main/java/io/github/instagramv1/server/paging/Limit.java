package io.github.instagramv1.server.paging;

/** The number of items on a page: the requested count, capped at the maximum of the list. */
public final class Limit {
  private static final int MEDIA = 33;
  private static final int USERS = 100;

  private Limit() {}

  /**
   * For lists of media; the contract has checked that the count is positive and given its default.
   */
  public static int ofMedia(int count) {
    return Math.min(count, MEDIA);
  }

  /** For lists of users. */
  public static int ofUsers(int count) {
    return Math.min(count, USERS);
  }
}
