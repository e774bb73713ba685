package io.github.instagramv1.server.dataexport;

import io.github.instagramv1.server.picture.Jpeg;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Photos and videos for exports. */
final class TestPhotos {
  /** The place where the photos with EXIF metadata were taken, in degrees. */
  static final double LATITUDE = 57.7;

  static final double LONGITUDE = 11.95;

  /** The time at which the photos with EXIF metadata were taken. */
  static final String TAKEN = "2016:05:01 10:00:00";

  private TestPhotos() {}

  /** Returns a JPEG file whose left half has the given color and whose right half is black. */
  static byte[] jpeg(int width, int height, Color left) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(left);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.dispose();
    return Jpeg.of(image);
  }

  /** Returns a JPEG file with the metadata of a camera: time, place and orientation. */
  static byte[] withExif(byte[] jpeg, int orientation) {
    byte[] exif = exif(orientation);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xFF);
    out.write(0xE1);
    out.write((exif.length + 2) >> 8);
    out.write((exif.length + 2) & 0xFF);
    out.writeBytes(exif);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  /** Returns EXIF metadata with three TIFF directories: of the image, the camera and the place. */
  private static byte[] exif(int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(300);
    tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    tiff.putShort((short) 3);
    entry(tiff, 0x112, 3, 1, orientation << 16);
    entry(tiff, 0x8769, 4, 1, 60);
    entry(tiff, 0x8825, 4, 1, 110);
    tiff.position(60);
    tiff.putShort((short) 1);
    entry(tiff, 0x9003, 2, 20, 80);
    tiff.position(80);
    tiff.put((TAKEN + "\0").getBytes(StandardCharsets.US_ASCII));
    tiff.position(110);
    tiff.putShort((short) 4);
    entry(tiff, 1, 2, 2, 'N' << 24);
    entry(tiff, 2, 5, 3, 170);
    entry(tiff, 3, 2, 2, 'E' << 24);
    entry(tiff, 4, 5, 3, 194);
    tiff.position(170);
    degrees(tiff, LATITUDE);
    degrees(tiff, LONGITUDE);
    return ByteBuffer.allocate(6 + tiff.capacity())
        .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
        .put(tiff.array())
        .array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  private static void degrees(ByteBuffer tiff, double degrees) {
    tiff.putInt((int) Math.round(degrees * 1000)).putInt(1000);
    tiff.putInt(0).putInt(1).putInt(0).putInt(1);
  }

  /** Returns a short MP4 video. */
  static byte[] video() {
    try (InputStream file =
        TestPhotos.class.getResourceAsStream("/io/github/instagramv1/server/page/loop-0-480.mp4")) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the first bytes of a HEIC photo, a format that Java does not read. */
  static byte[] heic() {
    return "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
  }
}
