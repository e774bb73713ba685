package io.github.instagramv1.server.picture;

import java.awt.Color;

/**
 * The colors of a picture, from light to dark.
 *
 * @param high the top of the sky
 * @param low the sky above the horizon
 * @param light the sun, windows, highlights
 * @param far the background
 * @param near the foreground
 * @param accent the accents
 */
record Palette(Color high, Color low, Color light, Color far, Color near, Color accent) {
  private static final Palette[] ALL = {
    of(0x2b4a7f, 0xf4a66a, 0xffe3a8, 0x7d6b8f, 0x1d2238, 0xe2574c), // dusk
    of(0x7db7e0, 0xe9f3f4, 0xffffff, 0x8fb3b9, 0x2d5a4e, 0xd9793d), // noon
    of(0x23305c, 0x7f6aa8, 0xffd9e0, 0x55518a, 0x141731, 0xf2a65a), // blue hour
    of(0xf7c59f, 0xfdf0d5, 0xffffff, 0xd9a679, 0x7a4a34, 0x2f6f73), // sand
    of(0xa9c6c9, 0xe8ebe4, 0xfbfaf0, 0x93a8a5, 0x3b4a4a, 0xc25b4e), // fog
    of(0x5f3a68, 0xf38b7b, 0xffdf9e, 0x97506f, 0x2a1730, 0x54a6a6), // rose
    of(0x1c6e8c, 0xbfe3dd, 0xfff6d8, 0x4f9aa0, 0x12414f, 0xf0a23b), // sea
    of(0x3d3a36, 0xb9a88d, 0xf5e9cf, 0x7b6d5b, 0x22201d, 0xb5533c), // sepia
  };

  static Palette drawn(Draw draw) {
    return ALL[draw.below(ALL.length)];
  }

  /** Returns a color on the way from one to another. */
  static Color mix(Color from, Color to, double share) {
    return new Color(
        (int) Math.round(from.getRed() + (to.getRed() - from.getRed()) * share),
        (int) Math.round(from.getGreen() + (to.getGreen() - from.getGreen()) * share),
        (int) Math.round(from.getBlue() + (to.getBlue() - from.getBlue()) * share));
  }

  static Color withAlpha(Color color, int alpha) {
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
  }

  private static Palette of(int high, int low, int light, int far, int near, int accent) {
    return new Palette(
        new Color(high),
        new Color(low),
        new Color(light),
        new Color(far),
        new Color(near),
        new Color(accent));
  }
}
