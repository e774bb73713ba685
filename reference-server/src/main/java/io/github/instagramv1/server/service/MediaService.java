package io.github.instagramv1.server.service;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.geo.CellRange;
import io.github.instagramv1.server.geo.GeoPoint;
import io.github.instagramv1.server.geo.PlaceCells;
import io.github.instagramv1.server.paging.Limit;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.media.MediaKey;
import io.github.instagramv1.server.store.media.MediaStore;
import io.github.instagramv1.server.store.media.MediaStore.Located;
import io.github.instagramv1.stub.model.Media;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Returns single media objects, popular media, and media around a point. */
public final class MediaService {
  /** More media than a search reads where it can read the newest of an area instead. */
  private static final int MANY = 1_000;

  private static final int LARGEST_BATCH = 200;

  private final Database database;
  private final MediaStore media;
  private final MediaLookup lookup;
  private final MediaAssembler assembler;
  private final PlaceCells cells;
  private final InstantSource clock;

  public MediaService(
      Database database,
      MediaStore media,
      MediaLookup lookup,
      MediaAssembler assembler,
      PlaceCells cells,
      InstantSource clock) {
    this.database = database;
    this.media = media;
    this.lookup = lookup;
    this.assembler = assembler;
    this.cells = cells;
    this.clock = clock;
  }

  public Media byId(Caller caller, String mediaId) {
    return database.read(
        handle -> assemble(handle, caller, lookup.toRead(handle, caller, mediaId)));
  }

  public Media byShortcode(Caller caller, String shortcode) {
    return database.read(
        handle -> assemble(handle, caller, lookup.byShortcode(handle, caller, shortcode)));
  }

  /** Returns the media with the most likes. */
  public List<Media> popular(Caller caller, int count) {
    return database.read(
        handle ->
            assembler.assemble(
                handle, caller, media.popular(handle, caller.viewer(), Limit.ofMedia(count))));
  }

  /**
   * Returns media around a point, newest first.
   *
   * @param distance in metres
   * @param minTimestamp in UNIX seconds, may be null
   * @param maxTimestamp in UNIX seconds, may be null
   */
  public List<Media> search(
      Caller caller,
      GeoPoint point,
      int distance,
      Long minTimestamp,
      Long maxTimestamp,
      int count) {
    Window window =
        new Window(-1, Long.MAX_VALUE)
            .during(SearchWindow.of(minTimestamp, maxTimestamp, clock.instant().getEpochSecond()));
    int limit = Limit.ofMedia(count);
    return database.read(
        handle ->
            assembler.assemble(
                handle, caller, around(handle, caller.viewer(), point, distance, window, limit)));
  }

  /**
   * Reads all media of the circle's cells where there are few, of whatever time, and the newest of
   * larger areas where there are many. Reads batches, each twice as large as the last, until enough
   * media are inside the circle, because cells and areas cover a larger one.
   */
  private List<MediaKey> around(
      Handle handle, long viewer, GeoPoint point, int distance, Window window, int limit) {
    List<CellRange> covering = cells.covering(point, distance);
    boolean many = media.hasInCells(handle, covering, MANY);
    List<Long> areas = many ? cells.areas(point, distance) : List.of();
    List<MediaKey> found = new ArrayList<>();
    Window rest = window;
    for (int size = limit; ; size = Math.min(2 * size, LARGEST_BATCH)) {
      List<Located> batch =
          many
              ? media.inAreas(handle, viewer, areas, rest, size)
              : media.inCells(handle, viewer, covering, MANY, rest, size);
      for (Located located : batch) {
        boolean inside =
            located
                .point()
                .filter(made -> cells.distanceMetres(point, made) <= distance)
                .isPresent();
        if (inside && located.isVisible()) {
          found.add(located.key());
        }
        if (found.size() == limit) {
          return found;
        }
      }
      if (batch.size() < size) {
        return found;
      }
      rest = rest.olderThan(batch.get(batch.size() - 1).key().pk());
    }
  }

  private Media assemble(Handle handle, Caller caller, MediaKey key) {
    return assembler.assemble(handle, caller, List.of(key)).get(0);
  }
}
