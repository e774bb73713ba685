package io.github.instagramv1.server.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Draws pictures as JPEG files. */
final class Painter {
  /** Returns the bytes of a picture. */
  byte[] paint(Picture picture) {
    return Jpeg.of(image(picture));
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
}
