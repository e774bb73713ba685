package io.github.instagramv1.server.service;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.paging.Limit;
import io.github.instagramv1.server.paging.Page;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.GeographyStore;
import io.github.instagramv1.server.store.media.MediaStore;
import io.github.instagramv1.stub.model.Media;

/** Reads the media of geographies, which only the application that defined them can read. */
public final class GeographyService {
  private final Database database;
  private final GeographyStore geographies;
  private final MediaStore media;
  private final MediaPages pages;

  public GeographyService(
      Database database, GeographyStore geographies, MediaStore media, MediaPages pages) {
    this.database = database;
    this.geographies = geographies;
    this.media = media;
    this.pages = pages;
  }

  /** Returns the media inside a geography, newest first. */
  public Page<Media> recentMedia(Caller caller, String geoId, Window window, int count) {
    int limit = Limit.ofMedia(count);
    return database.read(
        handle -> {
          long id =
              Ids.parse(geoId)
                  .filter(wanted -> geographies.belongsTo(handle, wanted, caller.clientId()))
                  .orElseThrow(GeographyService::unknown);
          return pages.byMediaId(
              handle,
              caller,
              media.inGeography(handle, caller.viewer(), id, window, limit + 1),
              limit);
        });
  }

  private static ApiException unknown() {
    return ErrorType.NOT_FOUND.because("invalid geography id");
  }
}
