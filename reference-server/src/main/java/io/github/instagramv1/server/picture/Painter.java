package io.github.instagramv1.server.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws pictures as JPEG files. */
final class Painter {
  private static final float QUALITY = 0.86f;

  /** The bytes of a picture. */
  byte[] paint(Picture picture) {
    return jpeg(image(picture));
  }

  private static BufferedImage image(Picture picture) {
    int edge = picture.edge();
    BufferedImage image = new BufferedImage(edge, edge, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    double scale = (double) edge / Scene.EDGE;
    graphics.scale(scale, scale);
    Draw draw = new Draw(picture.seed());
    Palette palette = Palette.drawn(draw.part("palette"));
    Scene scene =
        picture.portrait()
            ? new Portrait()
            : Motif.of(picture.caption(), draw.part("motif")).scene();
    scene.paint(graphics, palette, draw.part("scene"));
    graphics.dispose();
    if (!picture.filter().isEmpty()) {
      Filter.of(picture.filter()).apply(image);
    }
    return image;
  }

  private static byte[] jpeg(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(96 * 1024);
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot be written", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
