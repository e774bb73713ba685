package io.github.instagramv1.server.dataexport;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of an export that are read, in the layouts since 2018, the newest first. */
enum KnownFile {
  POSTS("(?:your_instagram_activity/)?(?:content|media)/posts(?:_[0-9]+)?"),
  REELS("(?:your_instagram_activity/)?(?:content|media)/reels(?:_[0-9]+)?"),
  LONG_VIDEOS("(?:your_instagram_activity/)?(?:content|media)/igtv_videos(?:_[0-9]+)?"),
  STORIES("(?:your_instagram_activity/)?(?:content|media)/stories(?:_[0-9]+)?"),
  ARCHIVED_OR_DELETED(
      "(?:your_instagram_activity/)?(?:content|media)/"
          + "(?:archived_posts|recently_deleted_content)(?:_[0-9]+)?"),
  OTHER_MEDIA("(?:your_instagram_activity/)?(?:content|media)/(?:other_content|reposts)"),
  PROFILE_PHOTOS("(?:your_instagram_activity/)?(?:content|media)/profile_photos"),
  PROFILE(
      "(?:(?:personal_information/)?personal_information|account_information)/personal_information"),
  FOLLOWERS("(?:connections/)?followers_and_following/followers(?:_[0-9]+)?"),
  FOLLOWING("(?:connections/)?followers_and_following/following(?:_[0-9]+)?"),
  OTHER_RELATIONS(
      "(?:connections/)?followers_and_following/(?:blocked_profiles|blocked_accounts|"
          + "pending_follow_requests|recent_follow_requests|follow_requests_you've_received)"),
  LIKED_POSTS("(?:your_instagram_activity/)?likes/liked_posts(?:_[0-9]+)?"),
  OTHER_LIKES("(?:your_instagram_activity/)?likes/liked_comments(?:_[0-9]+)?"),
  COMMENTS("(?:your_instagram_activity/)?comments/(?:post|reels)_comments(?:_[0-9]+)?"),
  OTHER_COMMENTS("(?:your_instagram_activity/)?comments/(?:hype|live_comments)"),
  OLD_MEDIA("media", 1),
  OLD_PROFILE("profile", 1),
  OLD_CONNECTIONS("connections", 1),
  OLD_LIKES("likes", 1),
  OLD_COMMENTS("comments", 1);

  private static final int MOST_FOLDERS_BEFORE = 3;

  private final Pattern form;

  KnownFile(String path) {
    this(path, MOST_FOLDERS_BEFORE);
  }

  KnownFile(String path, int foldersBefore) {
    this.form =
        Pattern.compile("((?:[^/]+/){0,%s}?)%s\\.json(?:~[0-9]+)?".formatted(foldersBefore, path));
  }

  /**
   * A recognized file.
   *
   * @param root the folders above those of the export
   */
  record Found(KnownFile kind, String root) {}

  /** Returns the kind of file of a path; empty for files that are not read. */
  static Optional<Found> at(String path) {
    for (KnownFile kind : values()) {
      Matcher match = kind.form.matcher(path);
      if (match.matches()) {
        return Optional.of(new Found(kind, match.group(1)));
      }
    }
    return Optional.empty();
  }
}
