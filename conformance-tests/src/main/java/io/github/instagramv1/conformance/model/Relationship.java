package io.github.instagramv1.conformance.model;

/**
 * The relationship of two users, from the point of view of one of them.
 *
 * @param out the outgoing status of this user
 * @param in the status of the other user towards this user
 * @param blocks whether this user blocks the other
 * @param blocked whether the other blocks this user
 */
public record Relationship(Standing out, Standing in, boolean blocks, boolean blocked) {

  /** The relationship of users without follows, follow requests and blocks. */
  public static final Relationship NONE =
      new Relationship(Standing.NONE, Standing.NONE, false, false);

  /** One direction of a relationship. */
  public enum Standing {
    NONE("none", "none"),
    REQUESTED("requested", "requested_by"),
    FOLLOWS("follows", "followed_by");

    private final String outgoing;
    private final String incoming;

    Standing(String outgoing, String incoming) {
      this.outgoing = outgoing;
      this.incoming = incoming;
    }
  }

  /**
   * The result of an action of this user.
   *
   * @param refusal the {@code error_type}; empty if the action succeeds
   */
  public record Step(Relationship relationship, String refusal) {}

  /** Returns the relationship from the point of view of the other user. */
  public Relationship reversed() {
    return new Relationship(in, out, blocked, blocks);
  }

  /** Returns the {@code outgoing_status} for this user. */
  public String outgoingStatus() {
    return out.outgoing;
  }

  /** Returns the {@code incoming_status} for this user. */
  public String incomingStatus() {
    return blocks ? "blocked_by_you" : in.incoming;
  }

  /**
   * Returns whether the contract leaves the result of an action open: a follow of a blocked user.
   */
  public boolean isUnspecified(Action action) {
    return blocks && action == Action.FOLLOW;
  }

  /**
   * Returns the result of an action of this user. For a blocked user, the other user does not
   * exist. A refused action changes nothing.
   *
   * @param otherIsPrivate whether the other user approves follow requests
   */
  public Step after(Action action, boolean otherIsPrivate) {
    if (blocked) {
      return new Step(this, "APINotFoundError");
    }
    return switch (action) {
      case FOLLOW -> new Step(withOut(standingAfterFollow(otherIsPrivate)), "");
      case UNFOLLOW -> new Step(withOut(Standing.NONE), "");
      case BLOCK -> new Step(new Relationship(Standing.NONE, Standing.NONE, true, false), "");
      case UNBLOCK -> new Step(new Relationship(out, in, false, false), "");
      case APPROVE -> afterAnswer(Standing.FOLLOWS);
      case IGNORE, DENY -> afterAnswer(Standing.NONE);
    };
  }

  private Standing standingAfterFollow(boolean otherIsPrivate) {
    return out != Standing.NONE ? out : otherIsPrivate ? Standing.REQUESTED : Standing.FOLLOWS;
  }

  private Relationship withOut(Standing standing) {
    return new Relationship(standing, in, blocks, blocked);
  }

  private Step afterAnswer(Standing answer) {
    return in == Standing.REQUESTED
        ? new Step(new Relationship(out, answer, blocks, blocked), "")
        : new Step(this, "APIInvalidParametersError");
  }
}
