package io.github.instagramv1.conformance.second;

import java.util.Random;

/**
 * What a server of the contract may do as it likes.
 *
 * @param delayMillis how long each response waits
 * @param largestPage the most items of a paged response, whatever is asked for
 * @param gaps whether a page looks at as many items as it was asked for and leaves out those that
 *     the caller may not see, so that it may be short or empty and still have a successor
 * @param ids what numbers look like
 * @param keys the order of the names in an object
 * @param escapes whether JSON is all ASCII, with a backslash before each slash
 * @param extras whether objects have names that the contract does not know
 * @param wording what refusals say
 * @param returnsComment whether a new comment is answered, or {@code null}
 * @param lean whether what may be left out is left out
 * @param counts whether media tell how many like and comment on them, and nothing of who
 * @param silentEnd whether the last page says nothing of pages
 * @param lastWins which of a parameter given twice counts
 * @param jsonp the text around a JSONP response, with {@code %s} for name and JSON
 * @param contentType the header of a JSON response
 * @param chunked whether bodies come in chunks, without a length
 * @param gzip whether bodies are compressed for those who accept it
 * @param metresPerRadian the radius of the earth
 * @param clockSeconds how far the clock is ahead
 * @param largestBody the largest body that is read, in bytes
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

  /** Like most servers. */
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

  /** Most unlike the reference server. */
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

  /** One of many; the same for the same seed. */
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
