package io.github.instagramv1.server.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Water to the horizon, light on the waves, and a boat or two. */
final class Seaside implements Scene {

  @Override
  public void paint(Graphics2D to, Palette palette, Draw draw) {
    double horizon = EDGE * draw.between(0.42, 0.6);
    Sky.paint(to, palette, draw, horizon);
    coast(to, palette, draw.part("coast"), horizon);
    Color deep = Palette.mix(palette.high(), palette.near(), 0.55);
    to.setPaint(
        new GradientPaint(
            0, (float) horizon, Palette.mix(palette.low(), palette.high(), 0.35), 0, EDGE, deep));
    to.fill(new Rectangle2D.Double(0, horizon, EDGE, EDGE - horizon));
    waves(to, palette, draw.part("waves"), horizon);
    int boats = 1 + draw.below(3);
    for (int i = 0; i < boats; i++) {
      boat(to, palette, draw.part("boat" + i), horizon);
    }
  }

  private static void coast(Graphics2D to, Palette palette, Draw draw, double horizon) {
    if (draw.oneIn(3)) {
      return;
    }
    to.setPaint(Palette.mix(palette.far(), palette.low(), 0.35));
    to.fill(Ridge.outline(draw, horizon + 4, draw.between(14, 46), draw.between(0.1, 0.8)));
  }

  private static void waves(Graphics2D to, Palette palette, Draw draw, double horizon) {
    double glitter = draw.between(120, 520);
    for (int i = 0; i < 420; i++) {
      double depth = Math.pow(draw.between(0, 1), 1.6);
      double y = horizon + 2 + depth * (EDGE - horizon);
      boolean inLight = draw.oneIn(2);
      double x =
          inLight
              ? glitter + draw.between(-1, 1) * (14 + 130 * depth)
              : draw.between(-20, EDGE + 20);
      double length = (4 + 46 * depth) * draw.between(0.4, 1);
      to.setStroke(
          new BasicStroke(
              (float) (0.8 + 2.6 * depth), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      to.setPaint(
          Palette.withAlpha(inLight ? palette.light() : palette.near(), inLight ? 130 : 45));
      to.draw(new Line2D.Double(x - length / 2, y, x + length / 2, y));
    }
  }

  private static void boat(Graphics2D to, Palette palette, Draw draw, double horizon) {
    double depth = draw.between(0.03, 0.45);
    double size = 26 + 150 * depth;
    double x = draw.between(70, EDGE - 70);
    double y = horizon + depth * (EDGE - horizon) * 0.8;
    Path2D hull = new Path2D.Double();
    hull.moveTo(x - size / 2, y - size * 0.1);
    hull.lineTo(x + size / 2, y - size * 0.1);
    hull.lineTo(x + size * 0.36, y + size * 0.07);
    hull.lineTo(x - size * 0.38, y + size * 0.07);
    hull.closePath();
    to.setPaint(Palette.mix(palette.near(), Color.BLACK, 0.2));
    to.fill(hull);
    Path2D sail = new Path2D.Double();
    sail.moveTo(x, y - size * 0.95);
    sail.lineTo(x + size * 0.38, y - size * 0.16);
    sail.lineTo(x, y - size * 0.16);
    sail.closePath();
    to.setPaint(Palette.mix(palette.light(), palette.low(), 0.15));
    to.fill(sail);
    Path2D jib = new Path2D.Double();
    jib.moveTo(x - size * 0.04, y - size * 0.8);
    jib.lineTo(x - size * 0.04, y - size * 0.16);
    jib.lineTo(x - size * 0.36, y - size * 0.16);
    jib.closePath();
    to.setPaint(palette.accent());
    to.fill(jib);
  }
}
