package io.github.instagramv1.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.Optional;

/** Rules of media ids and shortcodes. */
public final class Ids {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final BigInteger BASE = BigInteger.valueOf(64);

  private Ids() {}

  /** Returns the number before the underscore. */
  public static BigInteger number(String mediaId) {
    return new BigInteger(mediaId.split("_", 2)[0]);
  }

  /** Returns the next larger number after that of a media object, as an upper bound. */
  public static BigInteger above(String mediaId) {
    return number(mediaId).add(BigInteger.ONE);
  }

  /** Returns the next smaller number before that of a media object, as a lower bound. */
  public static BigInteger below(String mediaId) {
    return number(mediaId).subtract(BigInteger.ONE);
  }

  /** Returns the number of a shortcode; empty if a character is not a base 64 digit. */
  public static Optional<BigInteger> decode(String shortcode) {
    BigInteger result = BigInteger.ZERO;
    for (int i = 0; i < shortcode.length(); i++) {
      int digit = DIGITS.indexOf(shortcode.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      result = result.multiply(BASE).add(BigInteger.valueOf(digit));
    }
    return shortcode.isEmpty() ? Optional.empty() : Optional.of(result);
  }

  /** Returns the last part of a media object's {@code link}. */
  public static String shortcode(JsonNode media) {
    String link = media.path("link").asText().replaceAll("/+$", "");
    return link.substring(link.lastIndexOf('/') + 1);
  }

  /** The link ends in the number of the id, written in base 64. */
  public static Optional<Finding> linkNamesId(JsonNode media) {
    String id = media.path("id").asText();
    return decode(shortcode(media)).filter(number(id)::equals).isPresent()
        ? Optional.empty()
        : Finding.of("id.shortcode", "%s does not name %s", media.path("link"), id);
  }

  /** The id ends in the id of the owner. */
  public static Optional<Finding> idNamesOwner(JsonNode media) {
    String id = media.path("id").asText();
    String owner = media.path("user").path("id").asText();
    return id.endsWith("_" + owner)
        ? Optional.empty()
        : Finding.of("id.owner", "%s does not end in the owner's id %s", id, owner);
  }
}
