package io.github.instagramv1.server.dataexport.media;

import io.github.instagramv1.server.dataexport.Item;
import io.github.instagramv1.server.dataexport.Part;
import io.github.instagramv1.server.dataexport.source.ExportFiles;
import io.github.instagramv1.server.dataexport.source.UnreadableExport;
import io.github.instagramv1.server.text.Sha256;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiPredicate;

/** Converts a file of an export to its stored form. Thread-safe. */
public final class Preparation {
  /** Videos of the API's time were a minute long. */
  private static final long LARGEST = 64L << 20;

  private final ExportFiles files;
  private final Spool spool;

  public Preparation(ExportFiles files, Spool spool) {
    this.files = files;
    this.spool = spool;
  }

  /**
   * Converts a file.
   *
   * @param isKnown whether a media object with this time and source exists, for which nothing needs
   *     to be converted
   * @throws UnreadableExport if the file is neither a picture nor a video
   */
  public Prepared prepare(Item item, BiPredicate<Long, String> isKnown) {
    Part part = item.part();
    if (!files.paths().contains(item.path())) {
      return Prepared.leftOut(item, part, "the file is missing");
    }
    if (files.size(item.path()) > LARGEST) {
      return Prepared.leftOut(item, part, "is larger than 64 MB");
    }
    byte[] bytes = files.read(item.path());
    if (bytes.length == 0) {
      return Prepared.leftOut(item, part, "the file is empty");
    }
    FileKind kind = FileKind.of(bytes);
    if (kind == FileKind.NONE) {
      throw UnreadableExport.because(item.path() + " is neither a picture nor a video");
    }
    Part really = kind == FileKind.VIDEO ? Part.VIDEOS : Part.PHOTOS;
    if (kind == FileKind.UNREADABLE_PICTURE) {
      return Prepared.leftOut(item, really, "is HEIC or AVIF, which is not supported");
    }
    Facts facts = Facts.of(bytes);
    OptionalLong at = item.publishedAt().isPresent() ? item.publishedAt() : facts.at();
    if (at.isEmpty()) {
      return Prepared.leftOut(item, really, "has no time");
    }
    String source = HexFormat.of().formatHex(Sha256.of(bytes));
    Prepared prepared =
        new Prepared(
            item,
            really,
            at.getAsLong(),
            item.point().or(facts::point),
            source,
            Optional.empty(),
            "");
    if (isKnown.test(at.getAsLong(), source)) {
      return prepared;
    }
    if (kind == FileKind.VIDEO) {
      return VideoFile.of(bytes)
          .map(video -> prepared.in(spool.add(video)))
          .orElseGet(() -> Prepared.leftOut(item, really, "is damaged"));
    }
    PhotoFile.Made photo = PhotoFile.of(bytes, facts.orientation());
    return photo
        .jpeg()
        .map(jpeg -> prepared.in(spool.add(jpeg)))
        .orElseGet(() -> Prepared.leftOut(item, really, photo.reason()));
  }
}
