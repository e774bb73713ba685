package io.github.instagramv1.server.dataexport.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The files of a folder. */
final class FolderFiles implements ExportFiles {
  private static final int MOST_FILES = 1_000_000;
  private static final int DEEPEST = 50;

  private final SortedMap<String, Path> files = new TreeMap<>();

  private FolderFiles() {}

  /**
   * Opens a folder.
   *
   * @throws UnreadableExport if a symbolic link leads out of it
   */
  static FolderFiles open(Path folder) throws IOException {
    FolderFiles opened = new FolderFiles();
    Path root = folder.toRealPath();
    Files.walkFileTree(
        root,
        Collections.emptySet(),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isSymbolicLink()) {
              requireInside(root, file);
            } else if (attributes.isRegularFile()) {
              opened.add(root, file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return opened;
  }

  /** Refuses a symbolic link that leads out of the folder. */
  private static void requireInside(Path root, Path link) throws IOException {
    Path target = link.getParent().resolve(Files.readSymbolicLink(link)).normalize();
    boolean inside =
        Files.exists(link) ? link.toRealPath().startsWith(root) : target.startsWith(root);
    if (!inside) {
      throw UnreadableExport.because(
          "The folder contains a symbolic link that leads out of it: " + root.relativize(link));
    }
  }

  private void add(Path root, Path file) {
    if (files.size() == MOST_FILES) {
      throw UnreadableExport.because("The folder contains more files than an export can contain");
    }
    StringBuilder path = new StringBuilder();
    for (Path name : root.relativize(file)) {
      path.append(path.isEmpty() ? "" : "/").append(name);
    }
    files.put(path.toString(), file);
  }

  @Override
  public SortedSet<String> paths() {
    return Collections.unmodifiableSortedSet((SortedSet<String>) files.keySet());
  }

  @Override
  public long size(String path) {
    try {
      return Files.size(files.get(path));
    } catch (IOException e) {
      throw UnreadableExport.because("The file " + path + " cannot be read", e);
    }
  }

  @Override
  public byte[] read(String path) {
    try (InputStream content = Files.newInputStream(files.get(path), LinkOption.NOFOLLOW_LINKS)) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw UnreadableExport.because("The file " + path + " cannot be read", e);
    }
  }

  @Override
  public int hidden() {
    return 0;
  }

  @Override
  public void close() {
    // Nothing stays open.
  }
}
