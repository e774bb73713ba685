package io.github.instagramv1.conformance.mutant.score;

/**
 * The 95 % Wilson score interval of a share.
 *
 * @param low the lower bound, from 0 to 1
 * @param high the upper bound, from 0 to 1
 */
public record Wilson(double low, double high) {
  private static final double Z = 1.959964;

  /**
   * Returns the interval of an observed share.
   *
   * @param size the sample size; for a mean of shares, the size of a sample with the same precision
   */
  public static Wilson of(double share, double size) {
    double square = Z * Z / size;
    double centre = (share + square / 2) / (1 + square);
    double half = Z * Math.sqrt(share * (1 - share) / size + square / (4 * size)) / (1 + square);
    return new Wilson(Math.max(0, centre - half), Math.min(1, centre + half));
  }
}
