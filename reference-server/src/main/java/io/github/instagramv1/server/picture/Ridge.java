package io.github.instagramv1.server.picture;

import static io.github.instagramv1.server.picture.Scene.EDGE;

import java.awt.geom.Path2D;

/** The outline of hills: waves of several lengths, filled down to the lower edge. */
final class Ridge {
  private static final int STEP = 4;

  private Ridge() {}

  /**
   * Returns an outline.
   *
   * @param base its mean height from the top
   * @param height how far it rises and falls
   * @param rough from 0 for round hills to 1 for rocks
   */
  static Path2D outline(Draw draw, double base, double height, double rough) {
    int waves = 6;
    double[] phase = new double[waves];
    double[] weight = new double[waves];
    for (int i = 0; i < waves; i++) {
      phase[i] = draw.between(0, 2 * Math.PI);
      weight[i] = Math.pow(0.35 + 0.25 * rough, i) * draw.between(0.6, 1.2);
    }
    double first = draw.between(0.6, 1.5);
    Path2D path = new Path2D.Double();
    path.moveTo(0, EDGE);
    for (int x = 0; x <= EDGE; x += STEP) {
      double y = 0;
      double frequency = first * 2 * Math.PI / EDGE;
      for (int i = 0; i < waves; i++) {
        double wave = Math.sin(x * frequency + phase[i]);
        y += weight[i] * (rough > 0.5 ? 2 * Math.abs(wave) - 1 : wave);
        frequency *= 2.1;
      }
      path.lineTo(x, base - height * y / 1.8);
    }
    path.lineTo(EDGE, EDGE);
    path.closePath();
    return path;
  }
}
