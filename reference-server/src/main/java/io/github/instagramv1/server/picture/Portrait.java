package io.github.instagramv1.server.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Head and shoulders before a plain ground, for profiles. */
final class Portrait implements Scene {
  private static final int[] SKIN = {0xf2d0b1, 0xe0ac7e, 0xc68642, 0x8d5524, 0x5c3a21, 0xf6dfc8};
  private static final int[] HAIR = {0x22190f, 0x4a2f1b, 0x8c5a2b, 0xd8b26a, 0x9b3b22, 0xb9b6b0};

  @Override
  public void paint(Graphics2D to, Palette palette, Draw draw) {
    Color ground = Palette.mix(palette.low(), palette.high(), draw.between(0.1, 0.7));
    to.setPaint(
        new RadialGradientPaint(
            240,
            200,
            560,
            new float[] {0, 1},
            new Color[] {Palette.mix(ground, Color.WHITE, 0.35), ground}));
    to.fill(new Rectangle2D.Double(0, 0, EDGE, EDGE));
    Color skin = new Color(SKIN[draw.below(SKIN.length)]);
    Color hair = new Color(HAIR[draw.below(HAIR.length)]);
    double face = draw.between(104, 122);
    boolean longHair = draw.oneIn(2);
    to.setPaint(hair);
    if (longHair) {
      to.fill(new Ellipse2D.Double(320 - face * 1.32, 150, face * 2.64, 390));
    }
    Path2D shoulders = new Path2D.Double();
    shoulders.moveTo(70, EDGE);
    shoulders.curveTo(80, 500, 220, 486, 262, 462);
    shoulders.lineTo(378, 462);
    shoulders.curveTo(420, 486, 560, 500, 570, EDGE);
    shoulders.closePath();
    to.setPaint(draw.oneIn(2) ? palette.accent() : palette.near());
    to.fill(shoulders);
    to.setPaint(Palette.mix(skin, Color.BLACK, 0.18));
    to.fill(new Rectangle2D.Double(320 - 46, 400, 92, 70));
    to.fill(new Ellipse2D.Double(320 - 46, 440, 92, 56));
    to.setPaint(skin);
    to.fill(new Ellipse2D.Double(320 - face, 190, 2 * face, 264));
    fringe(to, hair, draw.part("fringe"), face);
    features(to, skin, draw.part("features"));
  }

  private static void fringe(Graphics2D to, Color hair, Draw draw, double face) {
    Path2D cut = new Path2D.Double();
    double side = draw.between(-60, 60);
    cut.moveTo(320 - face * 1.08, 320);
    cut.curveTo(320 - face * 1.25, 120, 320 + face * 1.25, 120, 320 + face * 1.08, 320);
    cut.quadTo(320 + face * 0.9, 240, 320 + side, 236);
    cut.quadTo(320 - face * 0.9, 246, 320 - face * 1.08, 320);
    cut.closePath();
    to.setPaint(hair);
    to.fill(cut);
  }

  private static void features(Graphics2D to, Color skin, Draw draw) {
    to.setPaint(new Color(0x2a2320));
    double eyes = draw.between(40, 50);
    for (int side = -1; side <= 1; side += 2) {
      to.fill(new Ellipse2D.Double(320 + side * eyes - 7, 316, 14, 16));
    }
    to.setPaint(Palette.mix(skin, new Color(0xa83a3a), 0.65));
    double smile = draw.between(28, 42);
    Path2D mouth = new Path2D.Double();
    mouth.moveTo(320 - smile, 390);
    mouth.quadTo(320, 390 + draw.between(18, 34), 320 + smile, 390);
    mouth.quadTo(320, 398, 320 - smile, 390);
    to.fill(mouth);
    to.setPaint(Palette.withAlpha(new Color(0xd0564a), 46));
    for (int side = -1; side <= 1; side += 2) {
      to.fill(new Ellipse2D.Double(320 + side * 66 - 22, 350, 44, 30));
    }
  }
}
