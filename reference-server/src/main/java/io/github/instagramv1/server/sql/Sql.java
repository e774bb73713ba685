package io.github.instagramv1.server.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement with named parameters, such as {@code :viewer}, translated once for JDBC.
 *
 * @param text with a question mark for each parameter
 * @param positions the positions of each name, from 1 on
 * @param count the number of question marks
 */
record Sql(String text, Map<String, int[]> positions, int count) {
  private static final Pattern PARAMETER = Pattern.compile(":([a-zA-Z][a-zA-Z0-9]*)");

  /** All statements of this program; their lists have at most some tens of values. */
  private static final Map<String, Sql> KNOWN = new ConcurrentHashMap<>();

  static Sql of(String named) {
    Sql known = KNOWN.get(named);
    return known == null ? KNOWN.computeIfAbsent(named, Sql::parsed) : known;
  }

  private static Sql parsed(String named) {
    Map<String, List<Integer>> found = new HashMap<>();
    Matcher matcher = PARAMETER.matcher(named);
    int count = 0;
    while (matcher.find()) {
      found.computeIfAbsent(matcher.group(1), name -> new ArrayList<>()).add(++count);
    }
    Map<String, int[]> positions = new HashMap<>();
    found.forEach(
        (name, places) ->
            positions.put(name, places.stream().mapToInt(Integer::intValue).toArray()));
    return new Sql(matcher.replaceAll("?"), positions, count);
  }
}
