package io.github.instagramv1.server.picture;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Fruit next to a jug on a table, lit from one side. */
final class StillLife implements Scene {
  private static final int[] FRUIT = {0xd8572a, 0xe6a532, 0x9fb04a, 0xb23a48, 0xf0c987, 0x6b4e71};

  @Override
  public void paint(Graphics2D to, Palette palette, Draw draw) {
    double table = EDGE * draw.between(0.6, 0.68);
    Color wall = Palette.mix(palette.far(), palette.low(), 0.45);
    to.setPaint(
        new RadialGradientPaint(
            (float) draw.between(80, 240),
            120,
            620,
            new float[] {0, 1},
            new Color[] {
              Palette.mix(wall, palette.light(), 0.6), Palette.mix(wall, palette.near(), 0.55)
            }));
    to.fill(new Rectangle2D.Double(0, 0, EDGE, EDGE));
    Color cloth = Palette.mix(palette.light(), palette.low(), 0.4);
    to.setPaint(
        new GradientPaint(
            0, (float) table, cloth, 0, EDGE, Palette.mix(cloth, palette.near(), 0.45)));
    to.fill(new Rectangle2D.Double(0, table, EDGE, EDGE - table));
    stripes(to, palette, table);
    double jug = draw.between(190, 260);
    jug(to, palette, draw.part("jug"), jug, table + 62);
    int count = 4 + draw.below(4);
    for (int i = 0; i < count; i++) {
      Draw own = draw.part("fruit" + i);
      double share = (i + 0.5) / count;
      double size = own.between(66, 112);
      fruit(
          to,
          new Color(FRUIT[own.below(FRUIT.length)]),
          jug + 40 + share * (EDGE - jug - 70),
          table + 40 + 70 * (i % 2) + own.between(-8, 12),
          size);
    }
  }

  private static void stripes(Graphics2D to, Palette palette, double table) {
    to.setPaint(Palette.withAlpha(palette.accent(), 90));
    for (int i = 0; i < 2; i++) {
      to.fill(new Rectangle2D.Double(0, table + 150 + 22 * i, EDGE, 7));
    }
  }

  private static void shadow(Graphics2D to, double x, double y, double width, double height) {
    to.setPaint(
        new RadialGradientPaint(
            new Rectangle2D.Double(x - width / 2, y - height / 2, width, height),
            new float[] {0, 1},
            new Color[] {new Color(0, 0, 0, 105), new Color(0, 0, 0, 0)},
            RadialGradientPaint.CycleMethod.NO_CYCLE));
    to.fill(new Ellipse2D.Double(x - width / 2, y - height / 2, width, height));
  }

  private static void jug(Graphics2D to, Palette palette, Draw draw, double x, double foot) {
    double height = draw.between(230, 320);
    double belly = draw.between(68, 92);
    double neck = belly * draw.between(0.38, 0.6);
    shadow(to, x + 40, foot, belly * 3.2, 66);
    Path2D body = new Path2D.Double();
    body.moveTo(x - neck, foot - height);
    body.curveTo(
        x - neck,
        foot - height * 0.66,
        x - belly * 1.25,
        foot - height * 0.55,
        x - belly,
        foot - height * 0.2);
    body.quadTo(x - belly * 0.85, foot + 8, x, foot + 8);
    body.quadTo(x + belly * 0.85, foot + 8, x + belly, foot - height * 0.2);
    body.curveTo(
        x + belly * 1.25,
        foot - height * 0.55,
        x + neck,
        foot - height * 0.66,
        x + neck,
        foot - height);
    body.closePath();
    Color glaze = Palette.mix(palette.high(), palette.accent(), draw.between(0, 0.6));
    to.setPaint(
        new GradientPaint(
            (float) (x - belly),
            0,
            Palette.mix(glaze, Color.WHITE, 0.5),
            (float) (x + belly),
            0,
            Palette.mix(glaze, Color.BLACK, 0.5)));
    to.fill(body);
    to.setPaint(Palette.mix(glaze, Color.BLACK, 0.65));
    to.fill(new Ellipse2D.Double(x - neck, foot - height - neck * 0.22, 2 * neck, neck * 0.44));
    to.setPaint(new Color(255, 255, 255, 90));
    to.fill(
        new Ellipse2D.Double(x - belly * 0.66, foot - height * 0.5, belly * 0.24, height * 0.24));
  }

  private static void fruit(Graphics2D to, Color color, double x, double y, double size) {
    shadow(to, x + size * 0.28, y + size * 0.44, size * 1.4, size * 0.4);
    to.setPaint(
        new RadialGradientPaint(
            (float) (x - size * 0.2),
            (float) (y - size * 0.22),
            (float) (size * 0.78),
            new float[] {0, 0.45f, 1},
            new Color[] {
              Palette.mix(color, Color.WHITE, 0.55), color, Palette.mix(color, Color.BLACK, 0.55)
            }));
    to.fill(new Ellipse2D.Double(x - size / 2, y - size / 2, size, size * 0.96));
    to.setPaint(Palette.mix(color, Color.BLACK, 0.7));
    to.fill(new Rectangle2D.Double(x - 2, y - size * 0.58, 4, size * 0.14));
  }
}
