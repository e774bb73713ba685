package io.github.instagramv1.client.oauth;

/** What a user permits an application to do. */
public enum Scope {
  /** Read the user's own profile and media. Always granted. */
  BASIC("basic"),
  /** Read public profiles and media of other users. */
  PUBLIC_CONTENT("public_content"),
  /** Read who follows whom. */
  FOLLOWER_LIST("follower_list"),
  /** Write and remove comments. */
  COMMENTS("comments"),
  /** Follow, unfollow, block and the like. */
  RELATIONSHIPS("relationships"),
  /** Like and unlike. */
  LIKES("likes");

  private final String wireName;

  Scope(String wireName) {
    this.wireName = wireName;
  }

  /** Returns its name in the API. */
  public String wireName() {
    return wireName;
  }
}
