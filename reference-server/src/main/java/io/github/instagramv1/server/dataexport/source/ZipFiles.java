package io.github.instagramv1.server.dataexport.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files of a zip, which are read from it one by one and never unpacked. */
final class ZipFiles implements ExportFiles {
  private final ZipFile zip;
  private final SortedMap<String, ZipEntry> entries = new TreeMap<>();
  private int hidden;

  private ZipFiles(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Opens a zip whose table of contents promises nothing that an export does not hold.
   *
   * @throws UnreadableExport if it is damaged, encrypted or made to fill memory or disk
   */
  static ZipFiles open(Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw UnreadableExport.because(
          ZipHeader.isEncrypted(file)
              ? "The zip is encrypted. Unpack it, or request an export without a password"
              : "The zip is damaged or incomplete",
          e);
    }
    ZipFiles files = new ZipFiles(zip);
    try {
      files.list(Files.size(file));
      return files;
    } catch (RuntimeException e) {
      files.close();
      throw e;
    }
  }

  private void list(long length) {
    ZipLimits limits = new ZipLimits(length);
    Enumeration<? extends ZipEntry> all = zip.entries();
    while (all.hasMoreElements()) {
      ZipEntry entry = all.nextElement();
      limits.add(entry.getSize(), entry.getCompressedSize());
      String path = SafePaths.require(entry.getName());
      if (!entry.isDirectory() && entries.putIfAbsent(path, entry) != null) {
        hidden++;
      }
    }
    limits.check();
  }

  @Override
  public SortedSet<String> paths() {
    return Collections.unmodifiableSortedSet((SortedSet<String>) entries.keySet());
  }

  @Override
  public long size(String path) {
    return entries.get(path).getSize();
  }

  @Override
  public byte[] read(String path) {
    ZipEntry entry = entries.get(path);
    try (InputStream content = zip.getInputStream(entry)) {
      byte[] bytes = content.readNBytes(Math.toIntExact(entry.getSize()));
      CRC32 sum = new CRC32();
      sum.update(bytes);
      if (bytes.length != entry.getSize()
          || content.read() >= 0
          || sum.getValue() != entry.getCrc()) {
        throw UnreadableExport.because("The zip is damaged at " + path);
      }
      return bytes;
    } catch (IOException e) {
      throw UnreadableExport.because("The zip is damaged at " + path, e);
    }
  }

  @Override
  public int hidden() {
    return hidden;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw UnreadableExport.because("The zip cannot be closed", e);
    }
  }
}
