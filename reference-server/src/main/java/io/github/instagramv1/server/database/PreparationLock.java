package io.github.instagramv1.server.database;

/**
 * Held by the one process that makes the tables of a database or loads its world; others wait for
 * it. It ends with the process at the latest.
 */
public interface PreparationLock extends AutoCloseable {

  /**
   * Waits for whoever prepares the database, and keeps others from it.
   *
   * @throws DatabaseException if the database cannot be used
   */
  static PreparationLock take(DatabaseLocation location) {
    return location
        .file()
        .<PreparationLock>map(file -> SideFileLock.take(location, file))
        .orElseGet(() -> new AdvisoryLock(location));
  }

  @Override
  void close();
}
