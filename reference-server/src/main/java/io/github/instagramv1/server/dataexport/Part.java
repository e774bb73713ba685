package io.github.instagramv1.server.dataexport;

import java.util.Locale;

/** The kinds of objects in an export, as the table of an import lists them. */
public enum Part {
  PROFILE,
  PROFILE_PICTURE,
  PHOTOS,
  VIDEOS,
  PLACES,
  STORIES,
  ARCHIVED_OR_DELETED,
  OTHER_MEDIA,
  FOLLOWERS,
  FOLLOWING,
  OTHER_RELATIONS,
  LIKED_POSTS,
  OTHER_LIKES,
  COMMENTS,
  OTHER_COMMENTS,
  OTHER_FILES;

  /** Returns the name for messages. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
