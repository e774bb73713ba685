package io.github.instagramv1.conformance.mutant.score;

/**
 * The Wilson interval of a share, of 95 %.
 *
 * @param low from 0 to 1
 * @param high from 0 to 1
 */
public record Wilson(double low, double high) {
  private static final double Z = 1.959964;

  /**
   * The interval of a share that was seen.
   *
   * @param size of how many; of a mean of shares, how many would tell as much
   */
  public static Wilson of(double share, double size) {
    double square = Z * Z / size;
    double centre = (share + square / 2) / (1 + square);
    double half = Z * Math.sqrt(share * (1 - share) / size + square / (4 * size)) / (1 + square);
    return new Wilson(Math.max(0, centre - half), Math.min(1, centre + half));
  }
}
