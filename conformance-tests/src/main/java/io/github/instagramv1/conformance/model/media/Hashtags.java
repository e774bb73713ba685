package io.github.instagramv1.conformance.model.media;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.model.TagNames;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules of the hashtags in a caption. What the contract leaves open is not judged: hashtags that
 * begin with a digit, or that stand beside other characters than blanks and the punctuation of a
 * sentence.
 */
public final class Hashtags {
  private static final String NAME = "\\p{L}[\\p{L}\\p{M}\\p{Nd}_]*+";

  /** An unambiguous hashtag, between blanks or before the punctuation of a sentence. */
  private static final Pattern PLAIN =
      Pattern.compile("(?<!\\S)#(" + NAME + ")(?=[.,!?]*(?:\\s|$))");

  private static final Pattern ANY = Pattern.compile("#([\\p{L}\\p{M}\\p{Nd}_]+)");

  private Hashtags() {}

  /** Returns whether a media object has tags, or a caption with a plain hashtag. */
  public static boolean hasAny(JsonNode media) {
    return !media.path("tags").isEmpty() || PLAIN.matcher(captionOf(media)).find();
  }

  /** Returns whether no hashtag of the caption has a letter or digit beyond ASCII. */
  public static boolean areAscii(JsonNode media) {
    return names(ANY, captionOf(media)).stream().allMatch(name -> name.matches("[a-z0-9_]*"));
  }

  private static String captionOf(JsonNode media) {
    return media.path("caption").path("text").asText("");
  }

  /** Every plain hashtag of the caption is a tag, and every tag is a whole hashtag of it. */
  public static Optional<Finding> ofCaption(JsonNode media) {
    String text = captionOf(media);
    Set<String> inCaption = names(ANY, text);
    Set<String> tags = new HashSet<>();
    for (JsonNode tag : media.path("tags")) {
      String name = tag.asText();
      if (!name.equals(TagNames.folded(name))) {
        return found("tags.name", name + " is not the folded name of a tag");
      }
      if (!inCaption.contains(name)) {
        return found("tags.caption", name + " is not a hashtag of: " + text);
      }
      tags.add(name);
    }
    return names(PLAIN, text).stream()
        .filter(name -> !tags.contains(name))
        .findFirst()
        .flatMap(name -> found("tags.missing", "#" + name + " is not among " + tags));
  }

  private static Optional<Finding> found(String rule, String message) {
    return Optional.of(new Finding(rule, message));
  }

  private static Set<String> names(Pattern hashtag, String text) {
    Set<String> names = new HashSet<>();
    Matcher found = hashtag.matcher(text);
    while (found.find()) {
      names.add(TagNames.folded(found.group(1)));
    }
    return names;
  }
}
