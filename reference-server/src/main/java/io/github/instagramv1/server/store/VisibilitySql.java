package io.github.instagramv1.server.store;

/**
 * The SQL of visibility, for every query that lists or looks up objects of users. Each fragment
 * refers to a {@code users} row named {@code u} and binds {@code :viewer}, the caller's id or
 * {@link io.github.instagramv1.server.credential.Caller#NOBODY}.
 */
public final class VisibilitySql {

  /** True unless the user blocked the viewer, to whom the user then does not exist. */
  public static final String EXISTS_FOR_VIEWER =
      "NOT EXISTS (SELECT 1 FROM blocks b WHERE b.blocker_id = u.id AND b.blocked_id = :viewer)";

  /** True if the account is public, the viewer's own, or one that approved the viewer. */
  public static final String OPEN_TO_VIEWER =
      "(u.is_private = 0 OR u.id = :viewer OR EXISTS (SELECT 1 FROM follows vf"
          + " WHERE vf.follower_id = :viewer AND vf.followee_id = u.id AND vf.state = 'follows'))";

  /** Both conditions: the objects that a list may contain for the viewer. */
  public static final String VISIBLE = "(" + OPEN_TO_VIEWER + " AND " + EXISTS_FOR_VIEWER + ")";

  /** The visibility of the user's objects to the viewer, in the form of {@link Standing}. */
  public static final String STANDING =
      "CASE WHEN NOT "
          + EXISTS_FOR_VIEWER
          + " THEN 'absent' WHEN "
          + OPEN_TO_VIEWER
          + " THEN 'visible' ELSE 'hidden' END";

  private VisibilitySql() {}
}
