package io.github.instagramv1.server.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** How the filter that a media object names changes its colors: warmth, contrast, fading, edges. */
final class Filter {
  private static final int CHANNEL = 255;

  private final double saturation;
  private final double contrast;
  private final double warmth;
  private final double fade;
  private final int vignette;

  private Filter(double saturation, double contrast, double warmth, double fade, int vignette) {
    this.saturation = saturation;
    this.contrast = contrast;
    this.warmth = warmth;
    this.fade = fade;
    this.vignette = vignette;
  }

  /** Returns the filter of a name; one drawn from the name where it is not known. */
  static Filter of(String name) {
    return switch (name) {
      case "Normal" -> new Filter(1, 1, 0, 0, 0);
      case "Inkwell", "Willow", "Moon" -> new Filter(0, 1.18, 0, 0.03, 60);
      case "Gingham", "Crema", "Slumber" -> new Filter(0.78, 0.9, 4, 0.14, 30);
      case "X-Pro II", "Lo-fi", "Hefe" -> new Filter(1.35, 1.25, 8, 0, 130);
      case "Valencia", "Rise", "Mayfair", "Amaro" -> new Filter(1.05, 0.98, 16, 0.07, 40);
      case "Hudson", "Perpetua", "Lark" -> new Filter(1.08, 1.06, -14, 0.03, 50);
      case "Earlybird", "Sutro", "Toaster", "Brannan" -> new Filter(0.82, 1.1, 22, 0.05, 120);
      case "Clarendon", "Juno", "Ludwig" -> new Filter(1.25, 1.15, -4, 0, 30);
      default -> {
        Draw draw = new Draw(name.hashCode());
        yield new Filter(
            draw.between(0.7, 1.3),
            draw.between(0.92, 1.18),
            draw.between(-12, 18),
            draw.between(0, 0.1),
            draw.below(90));
      }
    };
  }

  /** Changes an image of type {@code TYPE_INT_RGB} in place. */
  void apply(BufferedImage image) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      int pixel = pixels[i];
      double red = (pixel >> 16) & CHANNEL;
      double green = (pixel >> 8) & CHANNEL;
      double blue = pixel & CHANNEL;
      double grey = 0.299 * red + 0.587 * green + 0.114 * blue;
      pixels[i] =
          channel(grey, red, warmth) << 16
              | channel(grey, green, warmth * 0.25) << 8
              | channel(grey, blue, -warmth);
    }
    if (vignette > 0) {
      darkenEdges(image);
    }
  }

  private int channel(double grey, double value, double shift) {
    double saturated = grey + (value - grey) * saturation;
    double contrasted = (saturated - 128) * contrast + 128 + shift;
    double faded = contrasted * (1 - fade) + 225 * fade;
    return (int) Math.max(0, Math.min(CHANNEL, Math.round(faded)));
  }

  private void darkenEdges(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    int edge = image.getWidth();
    graphics.setPaint(
        new RadialGradientPaint(
            edge / 2f,
            edge / 2f,
            edge * 0.74f,
            new float[] {0.5f, 1},
            new Color[] {new Color(0, 0, 0, 0), new Color(0, 0, 0, vignette)}));
    graphics.fill(new Rectangle2D.Double(0, 0, edge, edge));
    graphics.dispose();
  }
}
