package io.github.instagramv1.server.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A SQLite file in use. SQLite continues with a file that was removed, and its writes are then
 * lost; therefore the directory entry is checked before each transaction.
 */
public final class SqliteFile {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  /** The suffixes of files that SQLite creates, with the permissions of the database file. */
  private static final List<String> SUFFIXES = List.of("", "-wal", "-shm", "-journal");

  private final DatabaseLocation location;
  private final Path path;
  private final Object key;

  private SqliteFile(DatabaseLocation location, Path path) throws IOException {
    this.location = location;
    this.path = path;
    this.key = attributes(path).fileKey();
  }

  /**
   * Creates the file if necessary, readable by its owner only, as are the files that SQLite creates
   * next to it.
   *
   * @throws IllegalArgumentException if the file cannot be created at this path
   */
  public static void prepare(Path path) {
    requireNoFolder(path);
    if (path.getParent() != null && !Files.isDirectory(path.getParent())) {
      throw new IllegalArgumentException(
          "The folder %s of the database does not exist.".formatted(path.getParent()));
    }
    try {
      FileAttribute<?>[] attributes =
          POSIX
              ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
              : new FileAttribute<?>[0];
      Files.createFile(path, attributes);
    } catch (FileAlreadyExistsException e) {
      // Served before.
    } catch (IOException e) {
      throw new IllegalArgumentException("The file %s cannot be created.".formatted(path), e);
    }
    SUFFIXES.forEach(suffix -> closeToOthers(path.resolveSibling(path.getFileName() + suffix)));
  }

  /**
   * Verifies that the file exists.
   *
   * @throws IllegalArgumentException if it does not
   */
  public static void requireThere(Path path) {
    requireNoFolder(path);
    if (!Files.exists(path)) {
      throw new IllegalArgumentException(
          "The database %s does not exist. The commands serve and seed create it.".formatted(path));
    }
  }

  /** Returns the file of a location, and records its identity. */
  public static SqliteFile opened(DatabaseLocation location) {
    try {
      return new SqliteFile(location, location.file().orElseThrow());
    } catch (IOException e) {
      throw DatabaseException.of(location, DatabaseTrouble.MISSING);
    }
  }

  /**
   * Verifies that the file was not removed or replaced, and can be written if necessary.
   *
   * @param writing whether the transaction writes
   * @throws DatabaseException MISSING or READ_ONLY
   */
  public void requireUsable(boolean writing) {
    try {
      BasicFileAttributes now = attributes(path);
      if (!Objects.equals(now.fileKey(), key)) {
        throw DatabaseException.of(location, DatabaseTrouble.MISSING);
      }
      if (writing && !isWritable(now)) {
        throw DatabaseException.of(location, DatabaseTrouble.READ_ONLY);
      }
    } catch (IOException e) {
      throw DatabaseException.of(location, DatabaseTrouble.MISSING);
    }
  }

  /**
   * Returns whether the permission bits allow writing. They apply to the superuser too, although
   * the system would permit the write.
   */
  private boolean isWritable(BasicFileAttributes attributes) {
    if (attributes instanceof PosixFileAttributes posix
        && !posix.permissions().contains(PosixFilePermission.OWNER_WRITE)
        && !posix.permissions().contains(PosixFilePermission.GROUP_WRITE)) {
      return false;
    }
    return Files.isWritable(path);
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return POSIX
        ? Files.readAttributes(path, PosixFileAttributes.class)
        : Files.readAttributes(path, BasicFileAttributes.class);
  }

  private static void requireNoFolder(Path path) {
    if (Files.isDirectory(path)) {
      throw new IllegalArgumentException(
          "The path of the database, %s, is a folder.".formatted(path));
    }
  }

  private static void closeToOthers(Path file) {
    if (!POSIX || !Files.exists(file)) {
      return;
    }
    try {
      Set<PosixFilePermission> kept = EnumSet.noneOf(PosixFilePermission.class);
      kept.addAll(Files.getPosixFilePermissions(file));
      if (kept.retainAll(
          EnumSet.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE))) {
        Files.setPosixFilePermissions(file, kept);
      }
    } catch (IOException e) {
      // The file of somebody else, who decides who may read it.
    }
  }
}
