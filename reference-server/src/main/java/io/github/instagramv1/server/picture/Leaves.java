package io.github.instagramv1.server.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A pattern of leaves and berries, like a printed cloth. */
final class Leaves implements Scene {

  @Override
  public void paint(Graphics2D to, Palette palette, Draw draw) {
    Color ground =
        draw.oneIn(2) ? palette.near() : Palette.mix(palette.light(), palette.low(), 0.3);
    to.setPaint(ground);
    to.fill(new Rectangle2D.Double(0, 0, EDGE, EDGE));
    Color[] inks = {palette.far(), palette.high(), palette.low(), palette.accent()};
    double step = draw.between(96, 138);
    double tilt = draw.between(-0.5, 0.5);
    double length = step * draw.between(0.5, 0.62);
    double width = length * draw.between(0.3, 0.48);
    int pairs = 2 + draw.below(3);
    for (int row = -1; row * step * 0.86 < EDGE + step; row++) {
      for (int column = -1; column * step < EDGE + step; column++) {
        Draw own = draw.part("twig" + row + ":" + column);
        double x = (column + (row & 1) * 0.5) * step + own.between(-5, 5);
        double y = row * step * 0.86 + own.between(-5, 5);
        Color ink = inks[own.below(inks.length)];
        if (ink.equals(ground)) {
          ink = palette.light();
        }
        twig(
            to, ink, palette.accent(), x, y, tilt + own.between(-0.35, 0.35), length, width, pairs);
      }
    }
  }

  private static void twig(
      Graphics2D to,
      Color ink,
      Color berry,
      double x,
      double y,
      double angle,
      double length,
      double width,
      int pairs) {
    AffineTransform before = to.getTransform();
    to.translate(x, y);
    to.rotate(angle);
    to.setPaint(ink);
    to.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    to.draw(new Line2D.Double(0, length * 0.7, 0, -length * 0.7));
    for (int i = 0; i < pairs; i++) {
      double at = length * (0.55 - 1.1 * i / pairs);
      leaf(to, at, length * 0.62, width, 1);
      leaf(to, at, length * 0.62, width, -1);
    }
    to.setPaint(berry);
    to.fill(new Ellipse2D.Double(-5, -length * 0.7 - 6, 10, 10));
    to.setTransform(before);
  }

  private static void leaf(Graphics2D to, double at, double length, double width, int side) {
    Path2D leaf = new Path2D.Double();
    leaf.moveTo(0, at);
    leaf.quadTo(side * length * 0.3, at - width, side * length, at - length * 0.55);
    leaf.quadTo(side * length * 0.7, at + width * 0.2, 0, at);
    to.fill(leaf);
  }
}
