package io.github.instagramv1.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules of the hashtags in a caption. */
public final class Hashtags {
  /** An unambiguous hashtag: between blanks, with plain letters only. */
  private static final Pattern PLAIN = Pattern.compile("(?<!\\S)#([A-Za-z][A-Za-z0-9_]*)(?!\\S)");

  /** Letters of some scripts that case folding turns into capitals. */
  private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

  private static final Pattern ASCII = Pattern.compile("[a-z0-9_]+");

  private Hashtags() {}

  /** Returns whether a media object has tags, or a caption with a plain hashtag. */
  public static boolean hasAny(JsonNode media) {
    return !media.path("tags").isEmpty() || PLAIN.matcher(captionOf(media)).find();
  }

  private static String captionOf(JsonNode media) {
    return media.path("caption").path("text").asText("");
  }

  /** Every plain hashtag of the caption is a tag, and every plain tag is in the caption. */
  public static Optional<Finding> ofCaption(JsonNode media) {
    String text = captionOf(media);
    Set<String> tags = new HashSet<>();
    for (JsonNode tag : media.path("tags")) {
      String name = tag.asText();
      tags.add(name);
      if (name.startsWith("#") || CAPITAL.matcher(name).find()) {
        return Finding.of("tags.name", "%s is not in lower case without #", name);
      }
      boolean there = folded(text).contains("#" + name);
      if (ASCII.matcher(name).matches() && !there) {
        return Finding.of("tags.caption", "%s is not a hashtag of: %s", name, text);
      }
    }
    Matcher plain = PLAIN.matcher(text);
    while (plain.find()) {
      if (!tags.contains(plain.group(1).toLowerCase(Locale.ROOT))) {
        return Finding.of("tags.missing", "%s is not among %s", plain.group(), tags);
      }
    }
    return Optional.empty();
  }

  /** Folds a text through capitals, because some letters have two small forms. */
  private static String folded(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
