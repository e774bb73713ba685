package io.github.instagramv1.server.dataexport.source;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Reads the first bytes of a zip. */
public final class ZipHeader {
  private static final int ENTRY = 0x04034b50;
  private static final int END = 0x06054b50;
  private static final int LENGTH = 30;
  private static final int FLAGS = 6;
  private static final int PACKED_SIZE = 18;
  private static final int NAME_LENGTH = 26;
  private static final int EXTRA_LENGTH = 28;
  private static final int ENCRYPTED = 1;
  private static final int MOST_FOLDERS = 100;

  private ZipHeader() {}

  /** Returns whether a file begins as a zip does. */
  public static boolean isAtStartOf(Path file) throws IOException {
    try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
      ByteBuffer start = header(content);
      return start.remaining() >= Integer.BYTES
          && (start.getInt(0) == ENTRY || start.getInt(0) == END);
    }
  }

  /** Returns whether the first entry that is not a folder needs a password. */
  static boolean isEncrypted(Path file) throws IOException {
    try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
      for (int i = 0; i < MOST_FOLDERS; i++) {
        ByteBuffer entry = header(content);
        if (entry.remaining() < LENGTH || entry.getInt(0) != ENTRY) {
          return false;
        }
        if ((entry.getShort(FLAGS) & ENCRYPTED) != 0) {
          return true;
        }
        if (entry.getInt(PACKED_SIZE) != 0) {
          return false;
        }
        content.seek(
            content.getFilePointer()
                + Short.toUnsignedInt(entry.getShort(NAME_LENGTH))
                + Short.toUnsignedInt(entry.getShort(EXTRA_LENGTH)));
      }
      return false;
    }
  }

  private static ByteBuffer header(RandomAccessFile content) throws IOException {
    byte[] bytes = new byte[LENGTH];
    int read = Math.max(0, content.read(bytes));
    return ByteBuffer.wrap(bytes, 0, read).order(ByteOrder.LITTLE_ENDIAN);
  }
}
