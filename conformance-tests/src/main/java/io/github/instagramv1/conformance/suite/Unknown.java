package io.github.instagramv1.conformance.suite;

/** Ids that nobody has: those of users are too large, those of media older than the service. */
final class Unknown {
  static final String USER = "999999999999999";
  static final String MEDIA = "1_999999999999999";
  static final String SHORTCODE = "B";
  static final String COMMENT = "1";
  static final String LOCATION = "999999999999999";
  static final String GEOGRAPHY = "999999999999999";

  private Unknown() {}

  /** A value for a part of a path that names nothing. */
  static String of(String parameter) {
    return switch (parameter) {
      case "media-id" -> MEDIA;
      case "tag-name" -> "conformance";
      case "shortcode" -> SHORTCODE;
      case "comment-id" -> COMMENT;
      default -> USER;
    };
  }
}
