package io.github.instagramv1.server.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Squares of images. */
public final class Square {
  private Square() {}

  /** Returns the middle of an image as an opaque square of the colors of screens. */
  public static BufferedImage of(BufferedImage image, int edge) {
    int side = Math.min(image.getWidth(), image.getHeight());
    int x = (image.getWidth() - side) / 2;
    int y = (image.getHeight() - side) / 2;
    BufferedImage current = image.getSubimage(x, y, side, side);
    // By halves, so that every pixel counts.
    while (current.getWidth() > 2 * edge) {
      current = drawn(current, current.getWidth() / 2);
    }
    return drawn(current, edge);
  }

  /** Returns a smaller square of a JPEG file that this program wrote. */
  static byte[] of(byte[] jpeg, int edge) {
    try {
      return Jpeg.of(of(ImageIO.read(new ByteArrayInputStream(jpeg)), edge));
    } catch (IOException e) {
      throw new UncheckedIOException("A stored picture is damaged", e);
    }
  }

  private static BufferedImage drawn(BufferedImage image, int edge) {
    BufferedImage square = new BufferedImage(edge, edge, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = square.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, edge, edge);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, edge, edge, null);
    graphics.dispose();
    return square;
  }
}
