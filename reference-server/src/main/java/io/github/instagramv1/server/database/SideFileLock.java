package io.github.instagramv1.server.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/**
 * A lock on a file next to a SQLite file, which exists while the lock is held. Closing a second
 * handle of SQLite's own file would release SQLite's locks.
 */
final class SideFileLock implements PreparationLock {
  private static final long PAUSE_MILLIS = 50;

  private final Path file;
  private final FileChannel channel;

  private SideFileLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static SideFileLock take(DatabaseLocation location, Path database) {
    Path file = database.resolveSibling(database.getFileName() + "-lock");
    try {
      while (true) {
        FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isLocked(channel) && isStillThere(channel, file)) {
          return new SideFileLock(file, channel);
        }
        channel.close();
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (IOException e) {
      throw DatabaseException.of(location, DatabaseTrouble.UNREADABLE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw DatabaseException.of(location, DatabaseTrouble.BUSY);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // Another thread of this process has it.
      return false;
    }
  }

  /**
   * Returns whether the locked file still exists; an earlier holder of the lock may have removed
   * it, and others may have created a new one.
   */
  private static boolean isStillThere(FileChannel channel, Path file) throws IOException {
    String mark = UUID.randomUUID().toString();
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)));
    try {
      return Objects.equals(Files.readString(file), mark);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The lock on it ends with the channel.
    }
  }
}
