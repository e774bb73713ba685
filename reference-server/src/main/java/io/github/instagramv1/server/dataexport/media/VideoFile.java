package io.github.instagramv1.server.dataexport.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Creates the stored form of a video: the file of the export, in which the metadata of cameras,
 * such as the place, is blanked. No byte moves, so the tables of the file stay valid.
 */
final class VideoFile {
  private static final int HEADER = 8;
  private static final int LONG_HEADER = 16;
  private static final Set<String> WITH_BOXES = Set.of("moov", "trak");
  private static final Set<String> TO_BLANK = Set.of("udta", "meta", "uuid", "Xtra");
  private static final byte[] FREE = "free".getBytes(StandardCharsets.ISO_8859_1);

  private final ByteBuffer file;
  private boolean hasMovie;
  private boolean hasData;

  private VideoFile(byte[] file) {
    this.file = ByteBuffer.wrap(file);
  }

  /** Returns the stored form; empty if the file is damaged. */
  static Optional<byte[]> of(byte[] original) {
    VideoFile video = new VideoFile(original.clone());
    boolean whole = video.boxes(0, original.length);
    return whole && video.hasMovie && video.hasData
        ? Optional.of(video.file.array())
        : Optional.empty();
  }

  private boolean boxes(int from, int to) {
    int at = from;
    while (at < to) {
      if (to - at < HEADER) {
        // Some programs end a list with four zeros.
        return from > 0;
      }
      long size = Integer.toUnsignedLong(file.getInt(at));
      int header = HEADER;
      if (size == 1 && to - at >= LONG_HEADER) {
        size = file.getLong(at + HEADER);
        header = LONG_HEADER;
      } else if (size == 0) {
        size = (long) to - at;
      }
      if (size < header || size > to - at) {
        return false;
      }
      int end = at + (int) size;
      if (!box(at, header, end)) {
        return false;
      }
      at = end;
    }
    return true;
  }

  private boolean box(int at, int header, int end) {
    String type = new String(file.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
    hasMovie |= type.equals("moov");
    hasData |= type.equals("mdat") || type.equals("moof");
    if (TO_BLANK.contains(type)) {
      System.arraycopy(FREE, 0, file.array(), at + 4, FREE.length);
      Arrays.fill(file.array(), at + header, end, (byte) 0);
      return true;
    }
    return !WITH_BOXES.contains(type) || boxes(at + header, end);
  }
}
