package io.github.instagramv1.server.database;

/**
 * A lock held by the process that creates the tables of a database or loads its data; other
 * processes wait for it. It ends with the process at the latest.
 */
public interface PreparationLock extends AutoCloseable {

  /**
   * Waits for other processes that prepare the database, and takes the lock.
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
