package io.github.instagramv1.server.picture;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** Arches and discs in rows, as of a poster. */
final class Bands implements Scene {

  @Override
  public void paint(Graphics2D to, Palette palette, Draw draw) {
    Color[] inks = {
      palette.high(),
      palette.low(),
      palette.light(),
      palette.far(),
      palette.near(),
      palette.accent()
    };
    int cells = 3 + draw.below(3);
    double edge = (double) EDGE / cells;
    for (int row = 0; row < cells; row++) {
      for (int column = 0; column < cells; column++) {
        Draw own = draw.part("cell" + row + ":" + column);
        double x = column * edge;
        double y = row * edge;
        int ground = own.below(inks.length);
        to.setPaint(inks[ground]);
        to.fill(new Rectangle2D.Double(x, y, edge + 1, edge + 1));
        rings(to, inks, own, ground, x, y, edge);
      }
    }
    to.setPaint(
        new GradientPaint(0, 0, new Color(255, 255, 255, 38), EDGE, EDGE, new Color(0, 0, 0, 52)));
    to.fill(new Rectangle2D.Double(0, 0, EDGE, EDGE));
  }

  private static void rings(
      Graphics2D to, Color[] inks, Draw draw, int ground, double x, double y, double edge) {
    int quarter = draw.below(5);
    int rings = 2 + draw.below(3);
    for (int i = 0; i < rings; i++) {
      double radius = edge * (1 - (double) i / rings);
      to.setPaint(inks[(ground + 1 + i * 2 + draw.below(2)) % inks.length]);
      if (quarter == 4) {
        double r = radius * 0.46;
        to.fill(new Ellipse2D.Double(x + edge / 2 - r, y + edge / 2 - r, 2 * r, 2 * r));
      } else {
        double cx = x + (quarter % 2) * edge;
        double cy = y + (quarter < 2 ? 0 : edge);
        double start = quarter == 0 ? 270 : quarter == 1 ? 180 : quarter == 2 ? 0 : 90;
        to.fill(
            new Arc2D.Double(
                cx - radius, cy - radius, 2 * radius, 2 * radius, start, 90, Arc2D.PIE));
      }
    }
  }
}
