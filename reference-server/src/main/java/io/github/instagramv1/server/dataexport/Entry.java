package io.github.instagramv1.server.dataexport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An element of a list, in a common form for all formats of exports: {@code string_list_data},
 * {@code string_map_data} with names in the language of the user, and {@code label_values}.
 *
 * @param username the named user; empty if there is none
 * @param text its other text
 * @param href its link; empty if there is none
 */
record Entry(String username, String text, String href, OptionalLong at) {
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9_.]{1,30}");
  private static final Pattern PROFILE =
      Pattern.compile("https?://(?:www\\.)?instagram\\.com/(?:_u/)?([A-Za-z0-9_.]{1,30})/?");

  /** Names that links to pages other than profiles begin with. */
  private static final List<String> PAGES = List.of("p", "reel", "tv", "explore", "stories");

  /** Returns the entries of an element; none if it has no form that is known. */
  static List<Entry> of(JsonFile file, JsonNode element) {
    List<Entry> entries = new ArrayList<>();
    JsonNode list = element.path("string_list_data");
    if (list.isArray()) {
      for (JsonNode each : list) {
        entries.add(listed(file, element, each));
      }
    } else if (element.path("string_map_data").isObject()) {
      entries.add(mapped(file, element.path("string_map_data")));
    } else if (element.path("label_values").isArray()) {
      entries.add(new LabelledValues(file).read(element));
    }
    return entries;
  }

  private static Entry listed(JsonFile file, JsonNode element, JsonNode each) {
    String title = file.text(element.path("title"));
    String value = file.text(each.path("value"));
    String href = file.text(each.path("href"));
    String username = username(title);
    if (username.isEmpty() && title.isBlank()) {
      username = username(value);
    }
    return new Entry(
        username.isEmpty() ? ofProfile(href) : username,
        value,
        href,
        Moments.of(each.path("timestamp")));
  }

  /** The names are translated, the order is not: text, whose post, when. */
  private static Entry mapped(JsonFile file, JsonNode map) {
    List<String> values = new ArrayList<>();
    OptionalLong at = OptionalLong.empty();
    for (JsonNode each : map) {
      OptionalLong time = Moments.of(each.path("timestamp"));
      if (time.isPresent()) {
        at = time;
      } else {
        values.add(file.text(each.path("value")));
      }
    }
    String text = map.has("Comment") ? file.text(map.at("/Comment/value")) : first(values, 0);
    String owner =
        map.has("Media Owner") ? file.text(map.at("/Media Owner/value")) : first(values, 1);
    return new Entry(username(owner), text, "", at);
  }

  private static String first(List<String> values, int index) {
    return index < values.size() ? values.get(index) : "";
  }

  /** Returns a text as the name of a user; empty if it can be none. */
  static String username(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    return USERNAME.matcher(name).matches() ? name : "";
  }

  private static String ofProfile(String href) {
    Matcher profile = PROFILE.matcher(href);
    return profile.matches() && !PAGES.contains(profile.group(1)) ? username(profile.group(1)) : "";
  }
}
