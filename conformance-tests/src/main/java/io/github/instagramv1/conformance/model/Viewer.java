package io.github.instagramv1.conformance.model;

/**
 * The relation of a user to the account whose profile, media, comments, likes or relationships the
 * user reads. A user who follows a public account is a {@link #FOLLOWER}; a block in either
 * direction ends this.
 */
public enum Viewer {
  /** The account itself. */
  OWNER,
  /** A user whom the account approved, or who follows a public one. */
  FOLLOWER,
  /** A user whose follow request is pending. */
  ASKED,
  /** A user between whom and the account there is nothing. */
  STRANGER,
  /** A user whom the account has blocked. */
  BLOCKED,
  /** A user who has blocked the account. */
  BLOCKER,
  /** An application that sends its client id alone. */
  CLIENT;

  /** Returns the visibility of objects of the account by any form of id. */
  public Visibility of(boolean privateAccount) {
    return switch (this) {
      case OWNER, FOLLOWER -> Visibility.SEEN;
      case BLOCKED -> Visibility.NOT_FOUND;
      case ASKED, STRANGER, BLOCKER, CLIENT ->
          privateAccount ? Visibility.NOT_ALLOWED : Visibility.SEEN;
    };
  }

  /** Returns whether lists with media of several accounts contain those of the account. */
  public boolean isShown(boolean privateAccount) {
    return of(privateAccount) == Visibility.SEEN;
  }

  /** Returns whether the viewer's feed contains the media of the account. */
  public boolean hasInFeed() {
    return this == OWNER || this == FOLLOWER;
  }

  /** Returns whether a search for users finds the account; private accounts are found too. */
  public boolean findsAccount() {
    return this != BLOCKED;
  }

  /** Returns the result of deleting a comment of the account on media of the account. */
  public Visibility ofDeletion() {
    return switch (this) {
      case OWNER -> Visibility.SEEN;
      case BLOCKED -> Visibility.NOT_FOUND;
      case FOLLOWER, ASKED, STRANGER, BLOCKER, CLIENT -> Visibility.NOT_ALLOWED;
    };
  }
}
