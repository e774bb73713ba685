package io.github.instagramv1.server.picture;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Rows of houses with lit windows, and their reflection in the wet street. */
final class Skyline implements Scene {

  @Override
  public void paint(Graphics2D to, Palette palette, Draw draw) {
    double ground = EDGE * 0.8;
    Sky.paint(to, palette, draw, ground);
    for (int row = 0; row < 3; row++) {
      houses(to, palette, draw.part("row" + row), row, ground);
    }
    Color street = Palette.mix(palette.near(), Color.BLACK, 0.25);
    to.setPaint(
        new GradientPaint(
            0, (float) ground, Palette.mix(street, palette.low(), 0.3), 0, EDGE, street));
    to.fill(new Rectangle2D.Double(0, ground, EDGE, EDGE - ground));
    reflections(to, palette, draw.part("street"), ground);
  }

  private static void houses(Graphics2D to, Palette palette, Draw draw, int row, double ground) {
    Color wall = Palette.mix(palette.far(), palette.near(), 0.15 + 0.4 * row);
    double x = -draw.between(0, 60);
    while (x < EDGE) {
      double width = draw.between(48, 104);
      double height = EDGE * (0.56 - 0.13 * row) * draw.between(0.55, 1);
      double top = ground - height;
      Color own = Palette.mix(wall, palette.accent(), draw.between(0, 0.14));
      to.setPaint(
          new GradientPaint(
              0, (float) top, own, 0, (float) ground, Palette.mix(own, Color.BLACK, 0.25)));
      to.fill(new Rectangle2D.Double(x, top, width + 1, height));
      if (draw.oneIn(2)) {
        Path2D roof = new Path2D.Double();
        roof.moveTo(x - 3, top);
        roof.lineTo(x + width / 2, top - width * draw.between(0.25, 0.5));
        roof.lineTo(x + width + 3, top);
        roof.closePath();
        to.setPaint(Palette.mix(own, Color.BLACK, 0.3));
        to.fill(roof);
      }
      windows(to, palette, draw, new Rectangle2D.Double(x, top, width, height));
      x += width;
    }
  }

  private static void windows(Graphics2D to, Palette palette, Draw draw, Rectangle2D house) {
    int columns = Math.max(2, (int) (house.getWidth() / 22));
    double step = house.getWidth() / columns;
    for (double y = house.getY() + 16; y < house.getMaxY() - 18; y += 27) {
      for (int column = 0; column < columns; column++) {
        boolean lit = draw.below(100) < 42;
        to.setPaint(
            lit
                ? Palette.withAlpha(palette.light(), 170 + draw.below(80))
                : Palette.withAlpha(Color.BLACK, 60));
        double x = house.getX() + step * (column + 0.27);
        to.fill(new Rectangle2D.Double(x, y, step * 0.46, 14));
      }
    }
  }

  private static void reflections(Graphics2D to, Palette palette, Draw draw, double ground) {
    for (int i = 0; i < 90; i++) {
      double x = draw.between(0, EDGE);
      double y = ground + draw.between(4, EDGE - ground);
      double length = draw.between(8, 46);
      to.setPaint(
          Palette.withAlpha(
              draw.oneIn(4) ? palette.accent() : palette.light(), 26 + draw.below(50)));
      to.fill(new Rectangle2D.Double(x, y, draw.between(2, 7), length));
    }
  }
}
