package io.github.instagramv1.conformance.integration.differential;

import java.util.function.Supplier;

/**
 * The parameter values that a situation uses.
 *
 * @param comment supplies the id of a comment that may be deleted, if possible another one each
 *     time
 * @param count the page size; null for the server's default
 */
record Samples(
    String user,
    String media,
    String shortcode,
    Supplier<String> comment,
    String tag,
    String location,
    String geography,
    String query,
    double latitude,
    Integer count,
    String text,
    String action) {

  Samples withText(String other) {
    return new Samples(
        user, media, shortcode, comment, tag, location, geography, query, latitude, count, other,
        action);
  }

  /** Returns samples of another user and their media. */
  Samples ofUser(String otherUser, String otherMedia, String otherShortcode) {
    return new Samples(
        otherUser,
        otherMedia,
        otherShortcode,
        () -> "1",
        tag,
        location,
        geography,
        query,
        latitude,
        count,
        text,
        action);
  }

  /** Returns samples whose ids do not exist. */
  Samples unknown() {
    return new Samples(
        "999999999",
        "1_1",
        "B",
        () -> "1",
        "no tag!",
        "999999999",
        "999999999",
        query,
        latitude,
        count,
        text,
        action);
  }

  /** Returns samples with a value out of bounds for every parameter that has bounds. */
  Samples invalid() {
    return new Samples(
        user, media, shortcode, () -> "x", tag, location, geography, "", 91, 0, "", "approve");
  }
}
