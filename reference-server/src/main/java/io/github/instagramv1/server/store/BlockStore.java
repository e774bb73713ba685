package io.github.instagramv1.server.store;

import org.jdbi.v3.core.Handle;

/** Reads and changes blocks. */
public final class BlockStore {

  /** Returns whether one user blocked another. */
  public boolean exists(Handle handle, long blocker, long blocked) {
    return handle
        .createQuery("SELECT 1 FROM blocks WHERE blocker_id = :blocker AND blocked_id = :blocked")
        .bind("blocker", blocker)
        .bind("blocked", blocked)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Adds a block, unless it exists. */
  public void insert(Handle handle, long blocker, long blocked) {
    handle
        .createUpdate(
            "INSERT INTO blocks (blocker_id, blocked_id) VALUES (:blocker, :blocked)"
                + " ON CONFLICT (blocker_id, blocked_id) DO NOTHING")
        .bind("blocker", blocker)
        .bind("blocked", blocked)
        .execute();
  }

  /** Removes a block, if it exists. */
  public void delete(Handle handle, long blocker, long blocked) {
    handle
        .createUpdate("DELETE FROM blocks WHERE blocker_id = :blocker AND blocked_id = :blocked")
        .bind("blocker", blocker)
        .bind("blocked", blocked)
        .execute();
  }
}
