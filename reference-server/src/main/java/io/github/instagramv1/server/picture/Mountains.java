package io.github.instagramv1.server.picture;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** Ranges one behind the other in the haze, with trees in front. */
final class Mountains implements Scene {

  @Override
  public void paint(Graphics2D to, Palette palette, Draw draw) {
    Sky.paint(to, palette, draw, EDGE * 0.75);
    int ranges = 4 + draw.below(3);
    double rough = draw.between(0.2, 1);
    for (int i = 0; i < ranges; i++) {
      double share = (i + 1.0) / ranges;
      double base = EDGE * (0.46 + 0.46 * share * share);
      Color top = Palette.mix(palette.low(), palette.near(), 0.25 + 0.75 * share);
      Color foot = Palette.mix(top, palette.low(), 0.45 * (1 - share));
      Path2D ridge =
          Ridge.outline(draw.part("range" + i), base, EDGE * (0.15 - 0.07 * share), rough);
      to.setPaint(new GradientPaint(0, (float) (base - 90), top, 0, (float) (base + 130), foot));
      to.fill(ridge);
    }
    trees(to, palette, draw.part("trees"));
  }

  private static void trees(Graphics2D to, Palette palette, Draw draw) {
    int count = 14 + draw.below(26);
    Color dark = Palette.mix(palette.near(), Color.BLACK, 0.35);
    for (int i = 0; i < count; i++) {
      double x = draw.between(-20, EDGE + 20);
      double height = draw.between(40, 130);
      double foot = EDGE + draw.between(0, 18);
      to.setPaint(dark);
      for (int tier = 0; tier < 4; tier++) {
        double top = foot - height + tier * height * 0.2;
        double half = height * (0.09 + 0.055 * tier);
        Path2D branch = new Path2D.Double();
        branch.moveTo(x, top);
        branch.lineTo(x - half, top + height * 0.34);
        branch.lineTo(x + half, top + height * 0.34);
        branch.closePath();
        to.fill(branch);
      }
    }
  }
}
