package io.github.instagramv1.server.store.prefix;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** A table that has a row for each beginning of each name. Its rows follow from those of others. */
public enum PrefixTable {
  USERS(
      "user_prefixes",
      "user_id",
      "followed_by_count",
      "SELECT u.username AS name, u.id AS owner, u.followed_by_count AS number FROM users u"
          + " UNION ALL SELECT w.term, u.id, u.followed_by_count"
          + " FROM user_terms w JOIN users u ON u.id = w.user_id"),
  TAGS(
      "tag_prefixes",
      "tag",
      "media_count",
      "SELECT t.name, t.name AS owner, t.media_count AS number FROM tags t");

  /** The maximum length of a prefix in code points; names can be longer. */
  public static final int LONGEST = 30;

  private final String table;
  private final String owner;
  private final String number;
  private final String names;

  PrefixTable(String table, String owner, String number, String names) {
    this.table = table;
    this.owner = owner;
    this.number = number;
    this.names = names;
  }

  /** Returns the beginning of a text by which to look for names that start with the text. */
  public static String key(String text) {
    return isKey(text) ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST));
  }

  /** Returns whether a text is not longer than the prefixes of the tables. */
  public static boolean isKey(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST;
  }

  /** Returns the statement that fills an empty table. */
  public String fill() {
    return insertion("TRUE");
  }

  /**
   * Returns the statement that adds the rows of one user or tag.
   *
   * @param parameter the name for the id or the name, with its colon
   */
  String fillFor(String parameter) {
    return insertion("owner = " + parameter);
  }

  private String insertion(String condition) {
    return "INSERT INTO %s (prefix, %s, %s) %s".formatted(table, owner, number, rows(condition));
  }

  private String rows(String condition) {
    return "WITH RECURSIVE lengths (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM lengths WHERE n < "
        + LONGEST
        + ") SELECT DISTINCT SUBSTR(name, 1, n) AS prefix, owner, number FROM ("
        + names
        + ") AS names JOIN lengths ON n <= LENGTH(name) WHERE "
        + condition;
  }

  /** Returns the users or tags that lack rows, or have wrong ones, in order. */
  public List<String> wrong(Handle handle) {
    String stored = "SELECT prefix, %s, %s FROM %s".formatted(owner, number, table);
    String correct = "SELECT prefix, owner, number FROM (" + rows("TRUE") + ") AS correct";
    return handle
        .createQuery(
            "SELECT CAST(%1$s AS TEXT) FROM (SELECT * FROM (%2$s EXCEPT %3$s) AS surplus UNION ALL SELECT * FROM (%3$s EXCEPT %2$s) AS missing) AS wrong GROUP BY %1$s ORDER BY %1$s"
                .formatted(owner, stored, correct))
        .mapTo(String.class)
        .list();
  }

  /** Writes all rows again. There must be no concurrent writes. */
  public void repair(Handle handle) {
    handle.execute("DELETE FROM " + table);
    handle.execute(fill());
  }

  /** Returns the name for messages. */
  public String title() {
    return "prefixes of " + (this == USERS ? "user" : "tag");
  }
}
