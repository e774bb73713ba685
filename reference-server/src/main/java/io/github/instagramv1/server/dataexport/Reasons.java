package io.github.instagramv1.server.dataexport;

/** Why whole kinds of things are left out. */
final class Reasons {
  static final String STORY = "was to be seen for a day";
  static final String TAKEN_AWAY = "was taken away by its owner";
  static final String UNSHARED = "was not on the profile";
  static final String RELATION = "is no follow";
  static final String LIKE = "the API has no likes of comments";
  static final String COMMENT = "was not on a post";
  static final String OTHER = "the API has no place for it";

  private Reasons() {}
}
