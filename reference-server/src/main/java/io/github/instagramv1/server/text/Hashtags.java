package io.github.instagramv1.server.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hashtags in a text: a {@code #} and the following characters of a tag's name. A {@code #} after
 * such a character does not start a hashtag ({@code C#major}), unless the character ends another
 * hashtag ({@code #night#city}), and a URL contains no hashtags. A combining mark belongs to the
 * character before it: {@code #️⃣} is a symbol, and so is {@code ❤️}, after which a hashtag can
 * start.
 */
public final class Hashtags {
  /** Hashtags without anything between them; a name in a text does not begin with a mark. */
  private static final Pattern CHAIN =
      Pattern.compile("(?:#[\\p{L}\\p{Nd}_]" + TagNames.CHARACTER + "*+)++");

  private static final int TEXT_STYLE = 0xFE0E;
  private static final int EMOJI_STYLE = 0xFE0F;

  private Hashtags() {}

  /** Returns the names of all hashtags as they are written, in their order, without the signs. */
  public static List<String> in(String text) {
    String words = Urls.removedFrom(text);
    List<String> names = new ArrayList<>();
    Matcher chain = CHAIN.matcher(words);
    while (chain.find()) {
      if (!isBehindName(words, chain.start())) {
        names.addAll(List.of(chain.group().substring(1).split("#", -1)));
      }
    }
    return names;
  }

  /** Returns the stored names of the tags that a text has, each once. */
  public static List<String> keysIn(String text) {
    return in(text).stream().flatMap(name -> TagNames.key(name).stream()).distinct().toList();
  }

  private static boolean isBehindName(String text, int index) {
    int before = index;
    while (before > 0) {
      int codePoint = text.codePointBefore(before);
      if (makesSymbol(codePoint)) {
        return false;
      }
      if (!isMark(codePoint)) {
        return codePoint == '_'
            || Character.isLetter(codePoint)
            || Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER;
      }
      before -= Character.charCount(codePoint);
    }
    return false;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Returns whether a mark makes a symbol of what it joins, as that of a keycap does. */
  private static boolean makesSymbol(int codePoint) {
    return codePoint == TEXT_STYLE
        || codePoint == EMOJI_STYLE
        || Character.getType(codePoint) == Character.ENCLOSING_MARK;
  }
}
