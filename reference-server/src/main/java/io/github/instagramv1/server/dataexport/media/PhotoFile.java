package io.github.instagramv1.server.dataexport.media;

import io.github.instagramv1.server.picture.Jpeg;
import io.github.instagramv1.server.picture.Photo;
import io.github.instagramv1.server.picture.Square;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Creates the stored form of a photo: the middle square in the standard size, upright and without
 * metadata.
 */
final class PhotoFile {
  private static final long MOST_PIXELS = 64_000_000;
  private static final double QUARTER = Math.PI / 2;

  private PhotoFile() {}

  /** A picture, or the reason why there is none. */
  record Made(Optional<byte[]> jpeg, String reason) {
    static Made not(String reason) {
      return new Made(Optional.empty(), reason);
    }
  }

  /**
   * Returns the stored form.
   *
   * @param orientation the EXIF orientation
   */
  static Made of(byte[] file, int orientation) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Made.not("is damaged");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return read(reader, orientation);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // Readers fail on damaged files, and on kinds of color that they do not know, in many ways.
      return Made.not("is damaged, or has an unsupported format");
    }
  }

  private static Made read(ImageReader reader, int orientation) throws IOException {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width * height > MOST_PIXELS) {
      return Made.not("is larger than 64 megapixels");
    }
    int every = (int) Math.max(1, Math.min(width, height) / (2 * Photo.STANDARD_EDGE));
    ImageReadParam parameters = reader.getDefaultReadParam();
    parameters.setSourceSubsampling(every, every, 0, 0);
    BufferedImage square = Square.of(reader.read(0, parameters), Photo.STANDARD_EDGE);
    return new Made(Optional.of(Jpeg.of(upright(square, orientation))), "");
  }

  /** The middle square stays the middle square, however it is turned. */
  private static BufferedImage upright(BufferedImage square, int orientation) {
    if (orientation == 1) {
      return square;
    }
    int edge = square.getWidth();
    double middle = edge / 2.0;
    AffineTransform turn = new AffineTransform();
    switch (orientation) {
      case 3, 4 -> turn.rotate(2 * QUARTER, middle, middle);
      case 6, 7 -> turn.rotate(QUARTER, middle, middle);
      case 5, 8 -> turn.rotate(-QUARTER, middle, middle);
      default -> {
        // Mirrored only.
      }
    }
    if (orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7) {
      turn.translate(edge, 0);
      turn.scale(-1, 1);
    }
    BufferedImage upright = new BufferedImage(edge, edge, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = upright.createGraphics();
    graphics.drawImage(square, turn, null);
    graphics.dispose();
    return upright;
  }
}
