package io.github.instagramv1.server.dataexport;

/** Why whole kinds of things are left out. */
final class Reasons {
  static final String STORY = "is a story";
  static final String TAKEN_AWAY = "was archived or deleted";
  static final String UNSHARED = "was not on the profile";
  static final String RELATION = "is not a follow";
  static final String LIKE = "the API has no likes of comments";
  static final String COMMENT = "was not on a post";
  static final String OTHER = "the API does not support it";

  private Reasons() {}
}
