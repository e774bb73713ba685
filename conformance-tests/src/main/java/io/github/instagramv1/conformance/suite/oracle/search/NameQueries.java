package io.github.instagramv1.conformance.suite.oracle.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Queries made from the names of one user. */
public final class NameQueries {
  private static final int LONGEST_USERNAME = 30;

  private final String username;
  private final List<String> words;

  public NameQueries(JsonNode user) {
    this.username = user.path("username").asText();
    this.words =
        Arrays.stream(user.path("full_name").asText().split(" ", -1))
            .filter(word -> !word.isEmpty())
            .toList();
  }

  /** Returns prefixes of the names. */
  public List<String> beginnings() {
    Set<String> result = new LinkedHashSet<>();
    result.add(username);
    for (int length = 1; length <= 3; length++) {
      result.add(start(username, length));
    }
    result.add(start(username, length(username) - 1));
    result.add(Letters.capitals(username));
    result.add(Letters.everySecondCapital(username));
    for (String word : words) {
      result.add(word);
      result.add(Letters.capitals(word));
      result.add(Letters.everySecondCapital(start(word, 3)));
    }
    if (words.size() > 1) {
      String first = words.get(0);
      String last = words.get(words.size() - 1);
      result.add(first + " " + last);
      result.add(last + " " + first);
      result.add(first + " " + last + " q");
      result.add("q " + last + " " + first);
      result.add(start(last, 2) + " " + Letters.capitals(start(first, 2)));
    }
    return List.copyOf(result);
  }

  /**
   * Returns texts similar to the names that are prefixes of neither, but possibly of another user's
   * names.
   */
  List<String> others() {
    List<String> result = new ArrayList<>();
    result.add(rest(username, 1));
    result.add(rest(username, 2));
    result.add(username + "zzqxj");
    result.add(username + " zzqxj");
    result.add(longerThanNames(username));
    result.add(wildcard(username, "_"));
    result.add(start(username, 1) + "%");
    result.add("%" + rest(username, 1));
    result.add(start(username, 2) + "*");
    result.add(username + "' OR '1'='1");
    words.stream().findFirst().map(NameQueries::longerThanNames).ifPresent(result::add);
    for (String word : words) {
      result.add(rest(word, 1));
      result.add(word + " zzqxj");
      result.add(wildcard(word, "_"));
    }
    result.removeIf(String::isBlank);
    return result;
  }

  /** Repeats a name to more characters than a username has, and no more than a query may have. */
  private static String longerThanNames(String name) {
    return name.repeat(LONGEST_USERNAME / Math.max(1, length(name)) + 1);
  }

  private static String wildcard(String name, String sign) {
    return start(name, 1) + sign + rest(name, 2);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String start(String text, int codePoints) {
    int most = Math.max(1, Math.min(codePoints, length(text)));
    return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(0, most));
  }

  private static String rest(String text, int from) {
    return text.substring(text.offsetByCodePoints(0, Math.min(from, length(text))));
  }
}
