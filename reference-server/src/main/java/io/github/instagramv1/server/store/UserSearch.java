package io.github.instagramv1.server.store;

import io.github.instagramv1.server.sql.SqlQuery;
import io.github.instagramv1.server.store.prefix.PrefixTable;
import io.github.instagramv1.server.text.NameQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/**
 * The SQL for the ids of the users that a search shows: the user with exactly that username, and as
 * many of the others as the search wants, by the number of their followers. It binds {@code
 * :viewer} and {@code :limit} besides the values.
 *
 * @param values the texts by the names of their parameters
 */
record UserSearch(String sql, Map<String, String> values) {
  /** Names whose words are counted, to find the word that the fewest names have. */
  private static final int COUNTED = 100;

  private static final String EXACT = "SELECT x.id FROM users x WHERE x.username = :username";

  /** Walks over the names with a prefix in the order of the search until the page is full. */
  private static final String PAGE =
      " UNION ALL SELECT id FROM (SELECT u.id FROM user_prefixes p JOIN users u ON u.id = p.user_id"
          + " WHERE p.prefix = :prefix%1$s%2$s AND "
          + VisibilitySql.EXISTS_FOR_VIEWER
          + " ORDER BY p.followed_by_count DESC, p.user_id LIMIT :limit) AS e%1$s";

  /** Not EXISTS, which both databases turn into a join, in another order or with all names. */
  private static final String WITH_WORD =
      "(SELECT 1 FROM user_terms t%1$s WHERE t%1$s.user_id = %2$s"
          + " AND t%1$s.term >= :from%1$s AND t%1$s.term < :to%1$s LIMIT 1) = 1";

  private static final String WITH_USERNAME = "(u.username >= :from AND u.username < :to)";

  /** Returns the SQL for a query. */
  static UserSearch of(Handle handle, NameQuery name) {
    return name.words().equals(List.of(name.username()))
        ? ofOneWord(name.username())
        : ofWords(name.username(), rarestFirst(handle, name.words()));
  }

  private static UserSearch ofOneWord(String word) {
    Map<String, String> values = values(word);
    String further = "";
    if (!PrefixTable.isKey(word)) {
      further = " AND (" + WITH_USERNAME + " OR " + WITH_WORD.formatted(0, "u.id") + ")";
      bind(values, "", word);
      bind(values, "0", word);
    }
    return new UserSearch(EXACT + PAGE.formatted(0, further), values);
  }

  /**
   * No word contains a blank, so that only usernames begin with the whole text. The query walks
   * over the names that begin with the first word, as word or username. Most of them have it as a
   * word, so it is looked for last, in the few names that the other words leave.
   */
  private static UserSearch ofWords(String username, List<String> words) {
    Map<String, String> values = values(username);
    String further = "";
    if (!PrefixTable.isKey(username)) {
      further = " AND " + WITH_USERNAME;
      bind(values, "", username);
    }
    values.put("prefix1", PrefixTable.key(words.get(0)));
    for (int i = 0; i < words.size(); i++) {
      bind(values, String.valueOf(i), words.get(i));
    }
    String withWords =
        IntStream.range(0, words.size())
            .mapToObj(i -> " AND " + WITH_WORD.formatted(i, i == 0 ? "u.id" : "p.user_id"))
            .collect(Collectors.joining());
    return new UserSearch(
        EXACT + PAGE.formatted(0, further) + PAGE.formatted(1, withWords), values);
  }

  private static Map<String, String> values(String username) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("username", username);
    values.put("prefix0", PrefixTable.key(username));
    return values;
  }

  private static void bind(Map<String, String> values, String suffix, String text) {
    PrefixRange range = PrefixRange.of(text);
    values.put("from" + suffix, range.from());
    values.put("to" + suffix, range.to());
  }

  private static List<String> rarestFirst(Handle handle, List<String> words) {
    List<Integer> counts = words.size() == 1 ? List.of(0) : counts(handle, words);
    List<String> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingInt(word -> counts.get(words.indexOf(word))));
    return sorted;
  }

  private static List<Integer> counts(Handle handle, List<String> words) {
    SqlQuery query =
        SqlQuery.of(
            handle,
            IntStream.range(0, words.size())
                .mapToObj(
                    i ->
                        "(SELECT COUNT(*) FROM (SELECT 1 FROM user_prefixes c%1$s WHERE c%1$s.prefix = :word%1$s LIMIT %2$s) AS e%1$s)"
                            .formatted(i, COUNTED))
                .collect(Collectors.joining(", ", "SELECT ", "")));
    for (int i = 0; i < words.size(); i++) {
      query.bind("word" + i, PrefixTable.key(words.get(i)));
    }
    return query
        .first(
            row -> {
              List<Integer> counts = new ArrayList<>();
              for (int i = 1; i <= words.size(); i++) {
                counts.add(row.getInt(i));
              }
              return counts;
            })
        .orElseThrow();
  }
}
