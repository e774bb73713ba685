package io.github.instagramv1.conformance.second;

import java.util.Random;

/**
 * The choices that the contract leaves to a server.
 *
 * @param delayMillis the delay of each response in milliseconds
 * @param largestPage the maximum number of items on a page, whatever the request asks for
 * @param gaps whether a page omits the items that are not visible to the caller without replacing
 *     them; such a page may be short or empty and still have a next page
 * @param ids the form of ids
 * @param keys the order of properties in an object
 * @param escapes whether JSON contains only ASCII characters, with a backslash before each slash
 * @param extras whether objects have additional properties that the contract does not define
 * @param wording the wording of error messages
 * @param returnsComment whether the response to a new comment contains the comment instead of
 *     {@code null}
 * @param lean whether optional properties are omitted
 * @param counts whether media contain only the numbers of likes and comments, without users
 * @param silentEnd whether the last page has no pagination object
 * @param lastWins whether the last value counts if a parameter occurs twice, instead of the first
 * @param jsonp the format of a JSONP response, with {@code %s} for the name and for the JSON
 * @param contentType the Content-Type header of a JSON response
 * @param chunked whether bodies are sent in chunks, without a Content-Length header
 * @param gzip whether bodies are compressed for clients that accept it
 * @param metresPerRadian the radius of the earth in metres
 * @param clockSeconds how far the clock is ahead, in seconds
 * @param largestBody the size of the largest accepted body in bytes
 */
record ServerVariant(
    int delayMillis,
    int largestPage,
    boolean gaps,
    IdStyle ids,
    KeyOrder keys,
    boolean escapes,
    boolean extras,
    Wording wording,
    boolean returnsComment,
    boolean lean,
    boolean counts,
    boolean silentEnd,
    boolean lastWins,
    String jsonp,
    String contentType,
    boolean chunked,
    boolean gzip,
    double metresPerRadian,
    int clockSeconds,
    int largestBody) {

  /** Returns the variant that behaves as most servers do. */
  static ServerVariant plain() {
    return new ServerVariant(
        0,
        33,
        false,
        IdStyle.SHARDED,
        KeyOrder.AS_WRITTEN,
        false,
        false,
        Wording.PLAIN,
        true,
        false,
        false,
        false,
        false,
        "%s(%s)",
        "application/json; charset=utf-8",
        false,
        false,
        6_371_000,
        0,
        1 << 16);
  }

  /** Returns the variant that differs most from the reference server. */
  static ServerVariant extreme() {
    return new ServerVariant(
        0,
        5,
        true,
        IdStyle.SMALL,
        KeyOrder.REVERSED,
        true,
        true,
        Wording.OTHER_LANGUAGE,
        false,
        true,
        true,
        true,
        true,
        "/**/ %s(%s);\n",
        "Application/JSON;charset=\"UTF-8\"",
        true,
        true,
        6_378_137,
        90,
        16 << 20);
  }

  /** Returns a random variant. The same seed returns the same variant. */
  static ServerVariant drawn(long seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    return new ServerVariant(
        random.nextInt(4) == 0 ? 3 : 0,
        pick(random, 1, 2, 5, 10, 33, 1000),
        random.nextBoolean(),
        pick(random, IdStyle.values()),
        pick(random, KeyOrder.values()),
        random.nextBoolean(),
        random.nextBoolean(),
        pick(random, Wording.values()),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        pick(random, "%s(%s)", "%s(%s);", "/**/ %s(%s)", "/**/%s(%s);\n"),
        pick(
            random,
            "application/json",
            "application/json;charset=utf-8",
            "application/json; charset=UTF-8",
            "Application/JSON; Charset=\"utf-8\""),
        random.nextBoolean(),
        random.nextBoolean(),
        pick(random, 6_371_000.0, 6_378_137.0, 6_356_752.0),
        pick(random, 0, 45, -45),
        pick(random, 1 << 16, 1 << 18, 16 << 20));
  }

  @SafeVarargs
  private static <T> T pick(Random random, T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
