package io.github.instagramv1.server.resource;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.http.PageLinks;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.service.GeographyService;
import io.github.instagramv1.stub.api.GeographiesApi;
import io.github.instagramv1.stub.model.MediaPageResponse;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

/** The operation on geographies. */
public final class GeographiesResource implements GeographiesApi {
  private final GeographyService service;
  private final Provider<Caller> caller;
  private final PageLinks links;

  @Inject
  public GeographiesResource(GeographyService service, Provider<Caller> caller, PageLinks links) {
    this.service = service;
    this.caller = caller;
    this.links = links;
  }

  @Override
  @Deprecated
  public MediaPageResponse getGeographyRecentMedia(
      String geoId, Integer count, String minId, String maxId) {
    return Envelope.media(
        service.recentMedia(caller.get(), geoId, Window.between(minId, maxId), count), links);
  }
}
