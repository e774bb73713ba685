package io.github.instagramv1.server.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a name, as users are found by: what blanks of any kind separate, folded. */
public final class NameWords {
  private static final Pattern BLANKS = Pattern.compile("\\p{IsWhite_Space}+");

  private NameWords() {}

  /** Returns the words of a name in their order, each once; none for a blank name. */
  public static Set<String> of(String name) {
    Set<String> words = new LinkedHashSet<>(List.of(BLANKS.split(CaseFolding.key(name))));
    words.remove("");
    return words;
  }
}
