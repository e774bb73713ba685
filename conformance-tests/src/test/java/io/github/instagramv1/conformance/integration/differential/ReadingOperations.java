package io.github.instagramv1.conformance.integration.differential;

import static io.github.instagramv1.conformance.integration.differential.RawCall.get;

import io.github.instagramv1.client.api.GeographiesApi.GetGeographyRecentMediaRequest;
import io.github.instagramv1.client.api.LocationsApi.GetLocationRecentMediaRequest;
import io.github.instagramv1.client.api.LocationsApi.SearchLocationsRequest;
import io.github.instagramv1.client.api.MediaApi.GetPopularMediaRequest;
import io.github.instagramv1.client.api.MediaApi.SearchMediaRequest;
import io.github.instagramv1.client.api.TagsApi.GetTagRecentMediaRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The operations that read media, locations, tags, comments and likes. */
final class ReadingOperations {
  private ReadingOperations() {}

  @SuppressWarnings("deprecation")
  static List<ThreeWays> all() {
    return List.of(
        new ThreeWays(
            "getGeographyRecentMedia",
            (c, s) ->
                c.geographies()
                    .recentMedia(s.geography(), o -> o.count(s.count()))
                    .firstPage()
                    .items(),
            (g, s) ->
                g.geographies()
                    .getGeographyRecentMedia(
                        new GetGeographyRecentMediaRequest(s.geography()).count(s.count())),
            s -> get("/geographies/" + s.geography() + "/media/recent").query("count", s.count())),
        new ThreeWays(
            "searchLocations",
            (c, s) -> c.locations().search(s.latitude(), 11.9668),
            (g, s) ->
                g.locations()
                    .searchLocations(new SearchLocationsRequest().lat(s.latitude()).lng(11.9668)),
            s -> get("/locations/search").query("lat", s.latitude()).query("lng", 11.9668)),
        new ThreeWays(
            "getLocation",
            (c, s) -> c.locations().get(s.location()),
            (g, s) -> g.locations().getLocation(s.location()),
            s -> get("/locations/" + s.location())),
        new ThreeWays(
            "getLocationRecentMedia",
            (c, s) ->
                c.locations()
                    .recentMedia(s.location(), o -> o.count(s.count()))
                    .firstPage()
                    .items(),
            (g, s) ->
                g.locations()
                    .getLocationRecentMedia(
                        new GetLocationRecentMediaRequest(s.location()).count(s.count())),
            s -> get("/locations/" + s.location() + "/media/recent").query("count", s.count())),
        new ThreeWays(
            "getPopularMedia",
            (c, s) -> c.media().popular(o -> o.count(s.count())),
            (g, s) -> g.media().getPopularMedia(new GetPopularMediaRequest().count(s.count())),
            s -> get("/media/popular").query("count", s.count())),
        new ThreeWays(
            "searchMedia",
            (c, s) -> c.media().search(s.latitude(), 11.9668, o -> o.count(s.count())),
            (g, s) ->
                g.media()
                    .searchMedia(new SearchMediaRequest(s.latitude(), 11.9668).count(s.count())),
            s ->
                get("/media/search")
                    .query("lat", s.latitude())
                    .query("lng", 11.9668)
                    .query("count", s.count())),
        new ThreeWays(
            "getMediaByShortcode",
            (c, s) -> c.media().getByShortcode(s.shortcode()),
            (g, s) -> g.media().getMediaByShortcode(s.shortcode()),
            s -> get("/media/shortcode/" + s.shortcode())),
        new ThreeWays(
            "getMedia",
            (c, s) -> c.media().get(s.media()),
            (g, s) -> g.media().getMedia(s.media()),
            s -> get("/media/" + s.media())),
        new ThreeWays(
            "listComments",
            (c, s) -> c.comments().list(s.media()),
            (g, s) -> g.comments().listComments(s.media()),
            s -> get("/media/" + s.media() + "/comments")),
        new ThreeWays(
            "listLikes",
            (c, s) -> c.likes().list(s.media()),
            (g, s) -> g.likes().listLikes(s.media()),
            s -> get("/media/" + s.media() + "/likes")),
        new ThreeWays(
            "searchTags",
            (c, s) -> c.tags().search(s.query()),
            (g, s) -> g.tags().searchTags(s.query()),
            s -> get("/tags/search").query("q", s.query())),
        new ThreeWays(
            "getTag",
            (c, s) -> c.tags().get(s.tag()),
            (g, s) -> g.tags().getTag(s.tag()),
            s -> get("/tags/" + encoded(s.tag()))),
        new ThreeWays(
            "getTagRecentMedia",
            (c, s) -> c.tags().recentMedia(s.tag(), o -> o.count(s.count())).firstPage().items(),
            (g, s) ->
                g.tags().getTagRecentMedia(new GetTagRecentMediaRequest(s.tag()).count(s.count())),
            s -> get("/tags/" + encoded(s.tag()) + "/media/recent").query("count", s.count())));
  }

  private static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
