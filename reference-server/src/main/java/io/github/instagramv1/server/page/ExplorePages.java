package io.github.instagramv1.server.page;

import io.github.instagramv1.server.account.Sessions;
import io.github.instagramv1.server.account.Visitor;
import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.paging.TimeRange;
import io.github.instagramv1.server.paging.Window;
import io.github.instagramv1.server.service.LocationService;
import io.github.instagramv1.server.service.TagService;
import io.github.instagramv1.server.web.Routes;
import io.github.instagramv1.server.web.WebRequest;
import io.github.instagramv1.server.web.WebResponse;
import io.github.instagramv1.stub.model.Location;
import io.github.instagramv1.stub.model.Tag;
import java.util.Locale;

/** The pages of tags and locations. */
public final class ExplorePages {
  private final TagService tags;
  private final LocationService locations;
  private final Sessions sessions;
  private final Grid grid;

  ExplorePages(TagService tags, LocationService locations, Sessions sessions, Grid grid) {
    this.tags = tags;
    this.locations = locations;
    this.sessions = sessions;
    this.grid = grid;
  }

  void addTo(Routes routes) {
    routes.add("GET", "/explore/tags/{name}", this::tag);
    routes.add("GET", "/explore/locations/{id}", this::location);
  }

  private WebResponse tag(WebRequest request) {
    Visitor visitor = sessions.of(request);
    Caller caller = Viewer.of(visitor);
    Tag tag = tags.byName(request.variable("name"));
    return grid.show(
        request,
        visitor,
        "#" + tag.getName(),
        count(tag.getMediaCount()),
        tags.recentMedia(caller, tag.getName(), window(request), Grid.SIZE));
  }

  private WebResponse location(WebRequest request) {
    Visitor visitor = sessions.of(request);
    Location place = locations.byId(request.variable("id"));
    return grid.show(
        request,
        visitor,
        place.getName(),
        String.format(Locale.ROOT, "%.4f, %.4f", place.getLatitude(), place.getLongitude()),
        locations.recentMedia(
            Viewer.of(visitor), place.getId(), window(request), TimeRange.ALWAYS, Grid.SIZE));
  }

  /** Returns the part of a list for a link to the next page. */
  static Window window(WebRequest request) {
    return Window.between(null, request.query().first("max_id").orElse(null));
  }

  private static String count(long media) {
    return media == 1 ? "1 photo or video" : media + " photos and videos";
  }
}
