package io.github.instagramv1.conformance.second;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The operations on tags. */
final class Tags {
  /** A regular expression for one character of a tag's name. */
  static final String CHARACTER = "[\\p{L}\\p{M}\\p{Nd}_]";

  private static final Pattern NAME = Pattern.compile(CHARACTER + "{1,100}");
  private static final Pattern IN_TEXT = Pattern.compile("#(" + CHARACTER + "+)");

  private final Store store;

  Tags(Store store) {
    this.store = store;
  }

  /**
   * Returns the normalized name of a tag.
   *
   * @throws Refusal if the name is invalid
   */
  static String valid(String name) {
    if (!NAME.matcher(name).matches()) {
      throw Refusal.notFound("tag");
    }
    return normalized(name);
  }

  /**
   * Returns the name in composed form, without the differences between upper-case, lower-case and
   * final letters.
   */
  private static String normalized(String name) {
    return Normalizer.normalize(
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .codePoints()
            .mapToObj(Character::toString)
            .map(
                letter ->
                    letter.equals("\u0131")
                        ? letter
                        : lowerCase(letter.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT)))
            .collect(Collectors.joining()),
        Normalizer.Form.NFC);
  }

  /**
   * Converts each letter separately, because the last sigma of a word has a special lower-case
   * form.
   */
  private static String lowerCase(String capitals) {
    return capitals
        .codePoints()
        .mapToObj(letter -> Character.toString(letter).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** Returns the normalized tags of a text, without duplicates. */
  static List<String> of(String text) {
    List<String> tags = new ArrayList<>();
    Matcher matcher = IN_TEXT.matcher(text);
    while (matcher.find()) {
      String tag = normalized(matcher.group(1));
      if (!tags.contains(tag)) {
        tags.add(tag);
      }
    }
    return tags;
  }

  Answer get(Ask ask) {
    return Answer.of(tagObject(valid(ask.path().get("tag"))));
  }

  Answer search(Ask ask) {
    String q = normalized(Users.query(ask));
    List<Map<String, Object>> found =
        store.photos.stream()
            .flatMap(photo -> photo.tags.stream())
            .filter(tag -> tag.startsWith(q))
            .distinct()
            .map(this::tagObject)
            .sorted(
                Comparator.comparing((Map<String, Object> tag) -> !tag.get("name").equals(q))
                    .thenComparing(tag -> -(long) tag.get("media_count")))
            .limit(50)
            .toList();
    return Answer.of(found);
  }

  private Map<String, Object> tagObject(String name) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", name);
    map.put(
        "media_count", store.photos.stream().filter(photo -> photo.tags.contains(name)).count());
    return map;
  }
}
