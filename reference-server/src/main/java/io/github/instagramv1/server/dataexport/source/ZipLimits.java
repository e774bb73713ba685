package io.github.instagramv1.server.dataexport.source;

/** Limits the sizes in the table of contents of a zip. */
final class ZipLimits {
  private static final int MOST_ENTRIES = 1_000_000;
  private static final long MOST_BYTES = 256L << 30;

  /** Smaller ones do no harm, however well they are packed. */
  private static final long SMALL = 16L << 20;

  private static final long MOST_RATIO = 200;
  private static final long MOST_RATIO_OF_ALL = 100;

  private final long length;
  private int entries;
  private long bytes;
  private long packed;

  /** Creates limits for a zip of some length. */
  ZipLimits(long length) {
    this.length = length;
  }

  /**
   * Adds an entry.
   *
   * @throws UnreadableExport if no export has so many, or one that unpacks to so much
   */
  void add(long size, long compressedSize) {
    entries++;
    bytes += Math.max(0, size);
    packed += Math.max(0, compressedSize);
    if (size < 0 || compressedSize < 0 || entries > MOST_ENTRIES || bytes > MOST_BYTES) {
      throw bomb();
    }
    if (size > SMALL && size / MOST_RATIO > compressedSize) {
      throw bomb();
    }
  }

  /**
   * Checks all entries together.
   *
   * @throws UnreadableExport if they share bytes, or unpack to much more than their size
   */
  void check() {
    if (packed > length || (bytes > SMALL && bytes / MOST_RATIO_OF_ALL > length)) {
      throw bomb();
    }
  }

  private static UnreadableExport bomb() {
    return UnreadableExport.because("The zip unpacks to more data than an export can contain");
  }
}
