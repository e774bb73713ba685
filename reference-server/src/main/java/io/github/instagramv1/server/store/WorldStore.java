package io.github.instagramv1.server.store;

import io.github.instagramv1.server.sql.SqlQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Reads all data of a database row by row. */
public final class WorldStore {

  /** Returns the seed of the sample data; empty if none was loaded to its end. */
  public Optional<Long> seed(Handle handle) {
    return SqlQuery.of(handle, "SELECT seed FROM world").first(row -> row.getLong(1));
  }

  /**
   * Passes every record to a reader.
   *
   * @param reader gets the kind, and the present values by name
   */
  public void forEach(Handle handle, BiConsumer<WorldRecord, Map<String, Object>> reader) {
    for (WorldRecord kind : WorldRecord.values()) {
      try (Stream<Map<String, Object>> rows =
          handle.createQuery(kind.sql()).setFetchSize(kind.fetched()).mapToMap().stream()) {
        rows.forEach(row -> reader.accept(kind, present(row)));
      }
    }
  }

  private static Map<String, Object> present(Map<String, Object> row) {
    Map<String, Object> values = new LinkedHashMap<>();
    row.forEach(
        (name, value) -> {
          if (value != null) {
            values.put(name, value);
          }
        });
    return values;
  }
}
