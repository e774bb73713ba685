package io.github.instagramv1.server.dataexport.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Files by their paths, which have {@code /} between names and do not begin with it. */
public interface ExportFiles extends AutoCloseable {

  /** Returns the paths of all files. */
  SortedSet<String> paths();

  /** Returns the size of a file, as the source declares it. */
  long size(String path);

  /**
   * Reads a file whole. Safe for many threads.
   *
   * @throws UnreadableExport if it is larger than it should be, or damaged
   */
  byte[] read(String path);

  /** How many files cannot be reached since another has the same path. */
  int hidden();

  @Override
  void close();

  /**
   * Opens folders and zips, which together are an export.
   *
   * @throws UnreadableExport if one is damaged, or made to do harm
   */
  static ExportFiles open(List<Path> sources) {
    List<ExportFiles> opened = new ArrayList<>();
    try {
      for (Path source : sources) {
        opened.add(Files.isDirectory(source) ? FolderFiles.open(source) : ZipFiles.open(source));
      }
      return opened.size() == 1 ? opened.get(0) : new SeveralFiles(opened);
    } catch (IOException e) {
      opened.forEach(ExportFiles::close);
      throw UnreadableExport.because("The export cannot be read", e);
    } catch (RuntimeException e) {
      opened.forEach(ExportFiles::close);
      throw e;
    }
  }
}
