package io.github.instagramv1.contract.review.comparison;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A change at several places at once, such as a header that is renamed in every response.
 *
 * @param key equal for all its places
 * @param place the name of this place in a list
 * @param sentence the title for several places; {@code %s} is replaced by "4 places: `a`, `b`, `c`
 *     and 1 more"
 * @param noun the plural noun for the places
 */
public record SharedChange(String key, String place, String sentence, String noun) {
  public static final String PLACES = "places";
  private static final int MOST_NAMED = 3;

  /** Returns the title for several places. */
  public String title(Collection<String> places) {
    Set<String> names = new LinkedHashSet<>(places);
    String named = String.join(", ", names.stream().limit(MOST_NAMED).toList());
    int rest = names.size() - MOST_NAMED;
    String all =
        names.size() == 1
            ? named
            : "%s %s: %s%s"
                .formatted(
                    names.size(), noun, named, rest > 0 ? " and %s more".formatted(rest) : "");
    String title = sentence.formatted(all);
    return title.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + title.substring(1);
  }
}
