package io.github.instagramv1.server.picture;

import java.awt.Graphics2D;

/** A motif, drawn on a square of 640 by 640. */
interface Scene {
  /** The edge of the square. */
  int EDGE = 640;

  void paint(Graphics2D to, Palette palette, Draw draw);
}
