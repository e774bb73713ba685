package io.github.instagramv1.conformance.model;

/**
 * How two users stand to each other, seen from one of them.
 *
 * @param out what this user is to the other
 * @param in what the other is to this user
 * @param blocks whether this user blocks the other
 * @param blocked whether the other blocks this user
 */
public record Relationship(Standing out, Standing in, boolean blocks, boolean blocked) {

  /** Between two who have nothing to do with each other. */
  public static final Relationship NONE =
      new Relationship(Standing.NONE, Standing.NONE, false, false);

  /** One direction of a bond. */
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
   * What an action of this user leads to.
   *
   * @param refusal the {@code error_type}; empty if the action succeeds
   */
  public record Step(Relationship relationship, String refusal) {}

  /** Seen from the other user. */
  public Relationship reversed() {
    return new Relationship(in, out, blocked, blocks);
  }

  /** The {@code outgoing_status} that this user reads. */
  public String outgoingStatus() {
    return out.outgoing;
  }

  /** The {@code incoming_status} that this user reads. */
  public String incomingStatus() {
    return blocks ? "blocked_by_you" : in.incoming;
  }

  /** Whether the contract leaves open what an action leads to: a follow of whom one blocks. */
  public boolean leavesOpen(Action action) {
    return blocks && action == Action.FOLLOW;
  }

  /**
   * An action of this user. To a blocked user the other does not exist; a refusal changes nothing.
   *
   * @param otherIsPrivate whether the other user approves follow requests
   */
  public Step after(Action action, boolean otherIsPrivate) {
    if (blocked) {
      return new Step(this, "APINotFoundError");
    }
    return switch (action) {
      case FOLLOW -> new Step(withOut(followed(otherIsPrivate)), "");
      case UNFOLLOW -> new Step(withOut(Standing.NONE), "");
      case BLOCK -> new Step(new Relationship(Standing.NONE, Standing.NONE, true, false), "");
      case UNBLOCK -> new Step(new Relationship(out, in, false, false), "");
      case APPROVE -> answered(Standing.FOLLOWS);
      case IGNORE, DENY -> answered(Standing.NONE);
    };
  }

  private Standing followed(boolean otherIsPrivate) {
    return out != Standing.NONE ? out : otherIsPrivate ? Standing.REQUESTED : Standing.FOLLOWS;
  }

  private Relationship withOut(Standing standing) {
    return new Relationship(standing, in, blocks, blocked);
  }

  private Step answered(Standing answer) {
    return in == Standing.REQUESTED
        ? new Step(new Relationship(out, answer, blocks, blocked), "")
        : new Step(this, "APIInvalidParametersError");
  }
}
