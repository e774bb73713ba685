package io.github.instagramv1.server.geo;

import com.google.common.geometry.S1Angle;
import com.google.common.geometry.S2Cap;
import com.google.common.geometry.S2CellId;
import com.google.common.geometry.S2LatLng;
import com.google.common.geometry.S2RegionCoverer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns circles on the earth into ranges of one indexed column.
 *
 * <p>Every point has a leaf cell number such that near points mostly have near numbers; a circle is
 * covered by a few ranges of them. The cells lie on a sphere, so that neither the antimeridian nor
 * a pole is a special case.
 */
public final class PlaceCells {
  /** The mean radius of the earth that all distances use, in metres. */
  public static final double EARTH_RADIUS_METRES = 6_371_010;

  /** More cells fit a circle closer, but each range is one more look into the index. */
  private static final int MAX_CELLS = 12;

  /** Distances carry rounding errors of less than this, in metres. */
  private static final double SLACK_METRES = 0.5;

  private static final int AREA_LEVEL = 11;

  /** The lower bits of a leaf cell, which are not those of its area. */
  public static final int AREA_SHIFT = 61 - 2 * AREA_LEVEL;

  private final S2RegionCoverer areas =
      S2RegionCoverer.builder()
          .setMinLevel(AREA_LEVEL)
          .setMaxLevel(AREA_LEVEL)
          .setMaxCells(Integer.MAX_VALUE)
          .build();

  private final S2RegionCoverer coverer = S2RegionCoverer.builder().setMaxCells(MAX_CELLS).build();

  /** Returns the number for the {@code cell} columns. */
  public long leafCell(GeoPoint point) {
    return S2CellId.fromLatLng(latLng(point)).id();
  }

  /**
   * Returns the numbers of all areas that a circle touches: squares some 5 km wide, at most a
   * dozen. The number of a point's area is {@code leafCell >> AREA_SHIFT}.
   *
   * @param radiusMetres 0 to 5000
   */
  public List<Long> areas(GeoPoint centre, double radiusMetres) {
    ArrayList<S2CellId> squares = new ArrayList<>();
    areas.getCovering(circle(centre, radiusMetres), squares);
    return squares.stream().map(square -> square.id() >> AREA_SHIFT).toList();
  }

  /** Returns the length of the shortest way over the sphere, in metres. */
  public double distanceMetres(GeoPoint one, GeoPoint other) {
    return latLng(one).getDistance(latLng(other)).radians() * EARTH_RADIUS_METRES;
  }

  /**
   * Ranges that hold every point within the radius, and some beyond it: check the distance of what
   * they find. They do not overlap and come in ascending order, at most a dozen.
   *
   * @param radiusMetres 0 or more
   */
  public List<CellRange> covering(GeoPoint centre, double radiusMetres) {
    List<CellRange> ranges = new ArrayList<>();
    for (S2CellId cell : coverer.getCovering(circle(centre, radiusMetres))) {
      ranges.add(new CellRange(cell.rangeMin().id(), cell.rangeMax().id()));
    }
    // Cell numbers are unsigned, the columns are not: sorted anew, they may begin elsewhere.
    ranges.sort(Comparator.comparingLong(CellRange::low));
    return joined(ranges);
  }

  private static S2Cap circle(GeoPoint centre, double radiusMetres) {
    S1Angle radius = S1Angle.radians((radiusMetres + SLACK_METRES) / EARTH_RADIUS_METRES);
    return S2Cap.fromAxisAngle(latLng(centre).toPoint(), radius);
  }

  private static List<CellRange> joined(List<CellRange> sorted) {
    List<CellRange> result = new ArrayList<>();
    for (CellRange range : sorted) {
      int last = result.size() - 1;
      // Leaf cells are odd numbers, so that the neighbour is two away; the difference cannot
      // overflow for ranges in order, except at the far ends, where it turns negative and unequal.
      if (last >= 0 && range.low() - result.get(last).high() == 2) {
        result.set(last, new CellRange(result.get(last).low(), range.high()));
      } else {
        result.add(range);
      }
    }
    return List.copyOf(result);
  }

  private static S2LatLng latLng(GeoPoint point) {
    return S2LatLng.fromDegrees(point.latitude(), point.longitude());
  }
}
