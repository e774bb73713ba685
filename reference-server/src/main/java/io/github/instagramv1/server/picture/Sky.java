package io.github.instagramv1.server.picture;

import static io.github.instagramv1.server.picture.Scene.EDGE;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** A sky with a sun or moon, clouds or stars. */
final class Sky {
  private Sky() {}

  static void paint(Graphics2D to, Palette palette, Draw draw, double horizon) {
    to.setPaint(new GradientPaint(0, 0, palette.high(), 0, (float) horizon, palette.low()));
    to.fill(new Rectangle2D.Double(0, 0, EDGE, horizon + 1));
    sun(to, palette, draw.part("sun"), horizon);
    clouds(to, palette, draw.part("clouds"), horizon);
  }

  private static void sun(Graphics2D to, Palette palette, Draw draw, double horizon) {
    double x = draw.between(110, 530);
    double y = draw.between(0.3, 0.86) * horizon;
    double radius = draw.between(22, 58);
    Color light = palette.light();
    float glow = (float) (radius * 5);
    to.setPaint(
        new RadialGradientPaint(
            (float) x,
            (float) y,
            glow,
            new float[] {0, 0.25f, 1},
            new Color[] {
              Palette.withAlpha(light, 190),
              Palette.withAlpha(light, 70),
              Palette.withAlpha(light, 0)
            }));
    to.fill(
        new Rectangle2D.Double(
            x - glow, y - glow, 2 * glow, Math.min(2 * glow, horizon - y + glow)));
    to.setPaint(light);
    to.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  private static void clouds(Graphics2D to, Palette palette, Draw draw, double horizon) {
    int bands = draw.below(4);
    for (int i = 0; i < bands; i++) {
      double y = draw.between(0.12, 0.7) * horizon;
      double x = draw.between(-60, 480);
      double length = draw.between(140, 330);
      to.setPaint(Palette.withAlpha(palette.light(), 40 + draw.below(45)));
      for (int puff = 0; puff < 9; puff++) {
        double width = draw.between(0.2, 0.5) * length;
        double at = x + length * puff / 9.0;
        double height = width * draw.between(0.12, 0.22);
        to.fill(
            new Ellipse2D.Double(
                at - width / 2, y - height + draw.between(-5, 5), width, 2 * height));
      }
    }
  }
}
