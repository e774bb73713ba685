package io.github.instagramv1.server.store;

import io.github.instagramv1.server.sql.SqlQuery;
import io.github.instagramv1.server.store.prefix.UserNameStore;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads and changes follows and follow requests, and updates the counts. */
public final class FollowStore {
  private final UserNameStore names = new UserNameStore();

  /** The state of an edge: a follow or a pending follow request. */
  public enum State {
    FOLLOWS("follows"),
    REQUESTED("requested");

    private final String text;

    State(String text) {
      this.text = text;
    }
  }

  /**
   * A user at the other end of an edge.
   *
   * @param edgeId the edge's place in time
   */
  public record Neighbour(
      long edgeId, long id, String username, String fullName, String profilePicture) {}

  /** Returns the edge from one user to another, if there is one. */
  public Optional<State> edge(Handle handle, long follower, long followee) {
    return handle
        .createQuery(
            "SELECT state FROM follows WHERE follower_id = :follower AND followee_id = :followee")
        .bind("follower", follower)
        .bind("followee", followee)
        .map(
            (row, context) ->
                row.getString("state").equals(State.FOLLOWS.text) ? State.FOLLOWS : State.REQUESTED)
        .findOne();
  }

  /** Returns the newest edge to a user and from another, of a state; 0 if there is none. */
  public long newestId(Handle handle, long follower, long followee, State state) {
    return handle
        .createQuery(
            "SELECT COALESCE(MAX(newest), 0) FROM (SELECT MAX(edge_id) AS newest FROM follows"
                + " WHERE followee_id = :followee AND state = :state"
                + " UNION ALL SELECT MAX(edge_id) FROM follows"
                + " WHERE follower_id = :follower AND state = :state) lists")
        .bind("follower", follower)
        .bind("followee", followee)
        .bind("state", state.text)
        .mapTo(Long.class)
        .one();
  }

  /** Adds an edge, unless one exists. */
  public void insert(Handle handle, long follower, long followee, State state, long edgeId) {
    int made =
        handle
            .createUpdate(
                "INSERT INTO follows (follower_id, followee_id, state, edge_id)"
                    + " VALUES (:follower, :followee, :state, :edge)"
                    + " ON CONFLICT (follower_id, followee_id) DO NOTHING")
            .bind("follower", follower)
            .bind("followee", followee)
            .bind("state", state.text)
            .bind("edge", edgeId)
            .execute();
    if (made == 1 && state == State.FOLLOWS) {
      moveCounts(handle, follower, followee, 1);
    }
  }

  /**
   * Approves a pending follow request.
   *
   * @return whether there was one
   */
  public boolean approve(Handle handle, long follower, long followee, long edgeId) {
    int changed =
        handle
            .createUpdate(
                "UPDATE follows SET state = 'follows', edge_id = :edge"
                    + " WHERE follower_id = :follower AND followee_id = :followee"
                    + " AND state = 'requested'")
            .bind("follower", follower)
            .bind("followee", followee)
            .bind("edge", edgeId)
            .execute();
    if (changed == 1) {
      moveCounts(handle, follower, followee, 1);
    }
    return changed == 1;
  }

  /** Removes an edge of any state, if it exists. */
  public void delete(Handle handle, long follower, long followee) {
    Optional<State> was =
        handle
            .createQuery(
                "DELETE FROM follows WHERE follower_id = :follower AND followee_id = :followee"
                    + " RETURNING state")
            .bind("follower", follower)
            .bind("followee", followee)
            .map(
                (row, context) ->
                    row.getString("state").equals(State.FOLLOWS.text)
                        ? State.FOLLOWS
                        : State.REQUESTED)
            .findOne();
    if (was.equals(Optional.of(State.FOLLOWS))) {
      moveCounts(handle, follower, followee, -1);
    }
  }

  /**
   * Returns the followers of a user, or users with follow requests, newest edge first, without
   * users who block the viewer.
   */
  public List<Neighbour> followersOf(
      Handle handle, long viewer, long followee, State state, long olderThan, int limit) {
    return neighbours(
        handle, "f.follower_id = u.id", "f.followee_id", viewer, followee, state, olderThan, limit);
  }

  /**
   * Returns the users whom a user follows, newest edge first, without users who block the viewer.
   */
  public List<Neighbour> followedBy(
      Handle handle, long viewer, long follower, long olderThan, int limit) {
    return neighbours(
        handle,
        "f.followee_id = u.id",
        "f.follower_id",
        viewer,
        follower,
        State.FOLLOWS,
        olderThan,
        limit);
  }

  private static List<Neighbour> neighbours(
      Handle handle,
      String join,
      String fixedEnd,
      long viewer,
      long user,
      State state,
      long olderThan,
      int limit) {
    return SqlQuery.of(
            handle,
            "SELECT f.edge_id, u.id, u.username, u.full_name, u.profile_picture"
                + " FROM follows f JOIN users u ON "
                + join
                + " WHERE "
                + fixedEnd
                + " = :user AND f.state = :state AND f.edge_id < :olderThan AND "
                + VisibilitySql.EXISTS_FOR_VIEWER
                + " ORDER BY f.edge_id DESC LIMIT :limit")
        .bind("viewer", viewer)
        .bind("user", user)
        .bind("state", state.text)
        .bind("olderThan", olderThan)
        .bind("limit", limit)
        .list(
            row ->
                new Neighbour(
                    row.getLong(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)));
  }

  /**
   * Updates the counts. Rows are locked in the order of their ids, so that two changes never wait
   * for each other.
   */
  private void moveCounts(Handle handle, long follower, long followee, int by) {
    if (follower < followee) {
      moveFollows(handle, follower, by);
      moveFollowedBy(handle, followee, by);
    } else {
      moveFollowedBy(handle, followee, by);
      moveFollows(handle, follower, by);
    }
  }

  private static void moveFollows(Handle handle, long user, int by) {
    handle
        .createUpdate("UPDATE users SET follows_count = follows_count + :by WHERE id = :user")
        .bind("by", by)
        .bind("user", user)
        .execute();
  }

  private void moveFollowedBy(Handle handle, long user, int by) {
    handle
        .createUpdate(
            "UPDATE users SET followed_by_count = followed_by_count + :by WHERE id = :user")
        .bind("by", by)
        .bind("user", user)
        .execute();
    names.moveFollowers(handle, user, by);
  }
}
