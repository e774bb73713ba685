package io.github.instagramv1.server.dataexport.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.picture.Jpeg;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which files the server stores for a photo and for a video. */
class MadeFilesTest {

  /**
   * Each corner of the upright photo has its own color. The orientation says how the file turns
   * them.
   */
  @ParameterizedTest
  @CsvSource({
    "1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, GWRB", "7, WGBR", "8, BRWG"
  })
  void makesPhotosUprightAndSquare(int orientation, String corners) throws Exception {
    PhotoFile.Made made = PhotoFile.of(photoWithCorners(corners), orientation);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(made.jpeg().orElseThrow()));
    assertThat(image.getWidth()).isEqualTo(640);
    assertThat(image.getHeight()).isEqualTo(640);
    String seen =
        colorName(image.getRGB(100, 100))
            + colorName(image.getRGB(540, 100))
            + colorName(image.getRGB(100, 540))
            + colorName(image.getRGB(540, 540));
    assertThat(seen).isEqualTo("RGBW");
  }

  /**
   * The files are WebP photos of one pixel, the first with lossy and the second with lossless
   * compression.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA",
        "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="
      })
  void convertsWebpPhotosToJpeg(String file) throws Exception {
    byte[] bytes = Base64.getDecoder().decode(file);
    assertThat(FileKind.of(bytes)).isEqualTo(FileKind.PICTURE);
    PhotoFile.Made made = PhotoFile.of(bytes, 1);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(made.jpeg().orElseThrow()));
    assertThat(image.getWidth()).isEqualTo(640);
  }

  @Test
  void rejectsTooLargeAndDamagedPhotos() {
    byte[] jpeg = photoWithCorners("RGBW");
    assertThat(PhotoFile.of(Arrays.copyOf(jpeg, 40), 1).reason()).startsWith("is damaged");
    int size = indexOf(jpeg, (byte) 0xC0) + 4;
    jpeg[size] = (byte) 0x75;
    jpeg[size + 2] = (byte) 0x75;
    assertThat(PhotoFile.of(jpeg, 1).reason()).isEqualTo("is larger than 64 megapixels");
  }

  /** Returns the index of the second byte of a JPEG marker, such as that of the image size. */
  private static int indexOf(byte[] jpeg, byte marker) {
    for (int i = 0; i < jpeg.length; i++) {
      if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == marker) {
        return i + 1;
      }
    }
    throw new AssertionError("no marker");
  }

  private static byte[] photoWithCorners(String corners) {
    BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 400; x++) {
      for (int y = 0; y < 400; y++) {
        char corner = corners.charAt((y < 200 ? 0 : 2) + (x < 200 ? 0 : 1));
        image.setRGB(x, y, color(corner).getRGB());
      }
    }
    return Jpeg.of(image);
  }

  private static Color color(char name) {
    return switch (name) {
      case 'R' -> Color.RED;
      case 'G' -> Color.GREEN;
      case 'B' -> Color.BLUE;
      default -> Color.WHITE;
    };
  }

  private static String colorName(int pixel) {
    boolean red = ((pixel >> 16) & 0xFF) > 128;
    boolean green = ((pixel >> 8) & 0xFF) > 128;
    return red && green ? "W" : red ? "R" : green ? "G" : "B";
  }

  @Test
  void blanksVideoMetadataWithoutMovingBytes() {
    byte[] place = box("udta", box("\u00a9xyz", "+57.7+011.9/".getBytes(StandardCharsets.UTF_8)));
    byte[] track = box("trak", join(box("tkhd", new byte[20]), place));
    byte[] file =
        join(
            box("ftyp", "isom\0\0\0\0".getBytes(StandardCharsets.UTF_8)),
            box("moov", join(box("mvhd", new byte[12]), track, place)),
            box("uuid", "GPS here".getBytes(StandardCharsets.UTF_8)),
            box("mdat", "+57.7 in the picture".getBytes(StandardCharsets.UTF_8)));
    Optional<byte[]> made = VideoFile.of(file);
    assertThat(made).isPresent();
    String text = new String(made.get(), StandardCharsets.ISO_8859_1);
    assertThat(made.get()).hasSameSizeAs(file);
    assertThat(text).doesNotContain("xyz", "+011.9", "GPS").contains("mvhd", "tkhd", "free");
    assertThat(text.indexOf("+57.7 in")).isEqualTo(file.length - 20);
  }

  @Test
  void rejectsIncompleteVideos() {
    byte[] file =
        join(box("ftyp", new byte[8]), box("moov", new byte[0]), box("mdat", new byte[9]));
    assertThat(VideoFile.of(file)).isPresent();
    assertThat(VideoFile.of(Arrays.copyOf(file, file.length - 1))).isEmpty();
    assertThat(VideoFile.of(box("ftyp", new byte[8]))).isEmpty();
  }

  private static byte[] box(String type, byte[] content) {
    return ByteBuffer.allocate(content.length + 8)
        .putInt(content.length + 8)
        .put(type.getBytes(StandardCharsets.ISO_8859_1))
        .put(content)
        .array();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
