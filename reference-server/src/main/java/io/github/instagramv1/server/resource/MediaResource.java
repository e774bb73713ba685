package io.github.instagramv1.server.resource;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.geo.GeoPoint;
import io.github.instagramv1.server.service.MediaService;
import io.github.instagramv1.stub.api.MediaApi;
import io.github.instagramv1.stub.model.MediaListResponse;
import io.github.instagramv1.stub.model.MediaResponse;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

/** The operations on media objects. */
public final class MediaResource implements MediaApi {
  private final MediaService service;
  private final Provider<Caller> caller;

  @Inject
  public MediaResource(MediaService service, Provider<Caller> caller) {
    this.service = service;
    this.caller = caller;
  }

  @Override
  public MediaResponse getMedia(String mediaId) {
    return new MediaResponse(service.byId(caller.get(), mediaId), Envelope.ok());
  }

  @Override
  public MediaResponse getMediaByShortcode(String shortcode) {
    return new MediaResponse(service.byShortcode(caller.get(), shortcode), Envelope.ok());
  }

  @Override
  @Deprecated
  public MediaListResponse getPopularMedia(Integer count) {
    return new MediaListResponse(service.popular(caller.get(), count), Envelope.ok());
  }

  @Override
  public MediaListResponse searchMedia(
      Double lat,
      Double lng,
      Integer distance,
      Long minTimestamp,
      Long maxTimestamp,
      Integer count) {
    return new MediaListResponse(
        service.search(
            caller.get(), new GeoPoint(lat, lng), distance, minTimestamp, maxTimestamp, count),
        Envelope.ok());
  }
}
