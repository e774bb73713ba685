package io.github.instagramv1.server.dataexport.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.mp4.Mp4Directory;
import io.github.instagramv1.server.dataexport.Points;
import io.github.instagramv1.server.geo.GeoPoint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TimeZone;

/**
 * The metadata that a camera wrote into a file.
 *
 * @param at the time of the photo in UNIX seconds; in UTC if the zone is unknown
 * @param orientation its EXIF orientation, 1 to 8
 */
record Facts(OptionalLong at, Optional<GeoPoint> point, int orientation) {
  private static final int UPRIGHT = 1;
  private static final int LAST_ORIENTATION = 8;

  static Facts of(byte[] file) {
    try {
      Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
      return new Facts(time(metadata), point(metadata), orientation(metadata));
    } catch (ImageProcessingException | IOException | RuntimeException e) {
      // A damaged file says nothing that could be relied on.
      return new Facts(OptionalLong.empty(), Optional.empty(), UPRIGHT);
    }
  }

  private static OptionalLong time(Metadata metadata) {
    ExifSubIFDDirectory exif = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
    Date taken = exif == null ? null : exif.getDateOriginal(TimeZone.getTimeZone("UTC"));
    Mp4Directory video = metadata.getFirstDirectoryOfType(Mp4Directory.class);
    if (taken == null && video != null) {
      taken = video.getDate(Mp4Directory.TAG_CREATION_TIME);
    }
    long millis = taken == null ? 0 : taken.toInstant().toEpochMilli();
    return millis <= 0 ? OptionalLong.empty() : OptionalLong.of(millis / 1000);
  }

  private static Optional<GeoPoint> point(Metadata metadata) {
    GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
    GeoLocation location = gps == null ? null : gps.getGeoLocation();
    return location == null
        ? Optional.empty()
        : Points.of(location.getLatitude(), location.getLongitude());
  }

  private static int orientation(Metadata metadata) {
    ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    try {
      int said = exif == null ? UPRIGHT : exif.getInt(ExifDirectoryBase.TAG_ORIENTATION);
      return said >= UPRIGHT && said <= LAST_ORIENTATION ? said : UPRIGHT;
    } catch (MetadataException e) {
      return UPRIGHT;
    }
  }
}
