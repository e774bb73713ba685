package io.github.instagramv1.server.sql;

import io.github.instagramv1.server.geo.CellRange;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The SQL for the rows in some cells of the map. Each range is a query of its own that ends at the
 * limit: with {@code OR} between the ranges, PostgreSQL would find all rows of all ranges first.
 *
 * @param cells the ranges, at least one
 */
public record CellUnion(List<CellRange> cells) {

  /**
   * Returns the SQL of all ranges, without a limit for all of them together.
   *
   * @param select a query without a condition of a table with a column {@code cell}
   * @param limit the name of the parameter for the limit of each range
   */
  public String sql(String select, String limit) {
    return IntStream.range(0, cells.size())
        .mapToObj(
            i ->
                "SELECT * FROM (%s WHERE cell BETWEEN :low%2$s AND :high%2$s LIMIT :%3$s) AS e%2$s"
                    .formatted(select, i, limit))
        .collect(Collectors.joining(" UNION ALL "));
  }

  /** Binds the ranges. */
  public SqlQuery bind(SqlQuery query) {
    for (int i = 0; i < cells.size(); i++) {
      query.bind("low" + i, cells.get(i).low()).bind("high" + i, cells.get(i).high());
    }
    return query;
  }
}
