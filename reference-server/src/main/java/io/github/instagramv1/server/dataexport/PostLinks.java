package io.github.instagramv1.server.dataexport;

import io.github.instagramv1.server.id.Shortcode;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links to posts. */
final class PostLinks {
  private static final Pattern LINK =
      Pattern.compile(
          "https?://(?:www\\.)?instagram\\.com/(?:[^/]+/)?(?:p|reel|tv)/([A-Za-z0-9_-]+)/?(?:\\?.*)?");

  /** The length of the secret after the shortcode of a private account's media. */
  private static final int SECRET_LENGTH = 28;

  private PostLinks() {}

  /** Returns the pk of the media object behind a link; empty if it leads to none. */
  static OptionalLong mediaPk(String href) {
    Matcher link = LINK.matcher(href);
    if (!link.matches()) {
      return OptionalLong.empty();
    }
    String code = link.group(1);
    return Shortcode.decode(
        code.length() > SECRET_LENGTH ? code.substring(0, code.length() - SECRET_LENGTH) : code);
  }
}
