package io.github.instagramv1.server.sql;

import java.util.List;

/**
 * The numbers of rows that statements ask for as a literal. SQLite finds a better plan for a limit
 * that it knows when it prepares a statement, and a few limits keep the statements few.
 */
public enum PageSize {
  /** A page of the default size, and one row more, which shows that there is another page. */
  DEFAULT(21),
  /** The largest page of media, and one row more. */
  LARGEST(34);

  private final int rows;

  PageSize(int rows) {
    this.rows = rows;
  }

  /**
   * Returns the smallest size for a number of rows.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static PageSize of(int limit) {
    for (PageSize size : values()) {
      if (limit <= size.rows) {
        return size;
      }
    }
    throw new IllegalArgumentException("No page of media has " + limit + " rows");
  }

  /** Returns SQL that ends with this limit. */
  public String limit(String sql) {
    return sql + " LIMIT " + rows;
  }

  /** Returns the first rows of a result. */
  public static <T> List<T> first(List<T> rows, int limit) {
    return rows.size() <= limit ? rows : rows.subList(0, limit);
  }
}
