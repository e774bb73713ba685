package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Parameters that have no effect or the wrong one, and lists that hold or order the wrong. */
final class FilterMutants {
  private static final Map<String, String> BOUND_CHECKS =
      Map.of(
          "getUserRecentMedia", "USERMEDIA-03",
          "getSelfFeed", "FEED-03",
          "getLocationRecentMedia", "LOCATION-23",
          "getGeographyRecentMedia", "GEOGRAPHY-03",
          "getTagRecentMedia", "TAG-23");
  private static final Map<String, String> TIME_CHECKS =
      Map.of("getUserRecentMedia", "USERMEDIA-05", "getLocationRecentMedia", "LOCATION-24");
  private static final Map<String, String> ORDER_CHECKS =
      Map.of(
          "getUserRecentMedia", "USERMEDIA-01",
          "getSelfFeed", "FEED-01",
          "getLocationRecentMedia", "LOCATION-21",
          "getGeographyRecentMedia", "GEOGRAPHY-01",
          "getTagRecentMedia", "TAG-21",
          "getPopularMedia", "MEDIA-21",
          "searchMedia", "MEDIASEARCH-02",
          "searchLocations", "LOCATION-11",
          "searchTags", "TAG-11");

  private final Builder b = new Builder("FILTER");

  List<Mutant> all() {
    bounds();
    orders();
    areas();
    names();
    return b.all();
  }

  private void bounds() {
    BOUND_CHECKS.forEach(
        (operation, check) -> {
          String min = operation.equals("getTagRecentMedia") ? "min_tag_id" : "min_id";
          String max = operation.equals("getTagRecentMedia") ? "max_tag_id" : "max_id";
          each("MIN-IGNORED", min + " is ignored", operation, check, () -> Faults.ignoring(min));
          each("MAX-IGNORED", max + " is ignored", operation, check, () -> Faults.ignoring(max));
          each("MIN-INCLUSIVE", min + " is inclusive", operation, check, () -> shifted(min, -1));
          each("MAX-INCLUSIVE", max + " is inclusive", operation, check, () -> shifted(max, 1));
        });
    TIME_CHECKS.forEach(
        (operation, check) -> {
          String min = "min_timestamp";
          String max = "max_timestamp";
          each("FROM-IGNORED", min + " is ignored", operation, check, () -> Faults.ignoring(min));
          each("UNTIL-IGNORED", max + " is ignored", operation, check, () -> Faults.ignoring(max));
          each("FROM-EXCLUSIVE", min + " is exclusive", operation, check, () -> shifted(min, 1));
          each("UNTIL-INCLUSIVE", max + " is inclusive", operation, check, () -> shifted(max, 1));
        });
    each(
        "UNKNOWN-BOUND",
        "a max_id that nobody has is refused",
        "getUserRecentMedia",
        "USERMEDIA-04",
        () ->
            Faults.where(
                r -> r.parameter("max_id").filter(id -> !id.contains("_")).isPresent(),
                Faults.refusing(400, "APINotFoundError")));
  }

  private void each(
      String name, String title, String operation, String check, Supplier<Fault> fault) {
    b.add(name + "." + operation, title, operation, check, fault);
  }

  /** A bound moved by one; of a media id, the number in front of the underscore. */
  private static Fault shifted(String parameter, int by) {
    return Faults.request(
        request ->
            request
                .parameter(parameter)
                .filter(value -> value.matches("[0-9]+(_[0-9]+)?"))
                .map(value -> new BigInteger(value.split("_", 2)[0]).add(BigInteger.valueOf(by)))
                .map(value -> request.with(parameter, value.toString()))
                .orElse(request));
  }

  private void orders() {
    ORDER_CHECKS.forEach(
        (operation, check) ->
            each(
                "ORDER",
                "the list comes in the opposite order",
                operation,
                check,
                () -> Faults.items(FilterMutants::reversed)));
    each(
        "STRANGER",
        "a list of one person's media holds another's",
        "getUserRecentMedia",
        "USERMEDIA-01",
        () -> foreign("/media/popular"));
    each(
        "STRANGER",
        "a tag's list holds media without the tag",
        "getTagRecentMedia",
        "TAG-21",
        () ->
            Faults.everywhere(
                Faults::isMedia, media -> ((ArrayNode) media.get("tags")).removeAll()));
    each(
        "STRANGER",
        "a place's list holds media of other places",
        "getLocationRecentMedia",
        "LOCATION-21",
        () ->
            Faults.everywhere(
                Faults::isMedia, media -> media.withObject("/location").put("id", "1")));
    each(
        "STRANGER",
        "the feed holds media of people not followed",
        "getSelfFeed",
        "FEED-01",
        () ->
            Faults.everywhere(
                Faults::isMedia, media -> media.withObject("/user").put("id", "999999999")));
    each(
        "OWN-MISSING",
        "the feed misses the caller's own media",
        "getSelfFeed",
        "FEED-04",
        () ->
            (request, upstream) -> {
              String self = request.token().orElse("").split("\\.", 2)[0];
              return Faults.items(
                      items ->
                          items.stream()
                              .filter(item -> !item.path("user").path("id").asText().equals(self))
                              .toList())
                  .apply(request, upstream);
            });
  }

  /** Puts the first element of another list at the head. */
  private static Fault foreign(String path) {
    return (request, upstream) -> {
      ProxyRequest other = new ProxyRequest("", "GET", path, List.of(), Map.of(), "");
      List<JsonNode> strangers = new ArrayList<>();
      upstream
          .send(request.token().map(other::as).orElse(other))
          .json()
          .ifPresent(root -> root.path("data").forEach(strangers::add));
      return Faults.items(
              items -> {
                List<JsonNode> result = new ArrayList<>(items);
                result.addAll(0, strangers.subList(0, Math.min(1, strangers.size())));
                return result;
              })
          .apply(request, upstream);
    };
  }

  private static List<JsonNode> reversed(List<JsonNode> items) {
    List<JsonNode> reversed = new ArrayList<>(items);
    Collections.reverse(reversed);
    return reversed;
  }

  private void areas() {
    for (Map.Entry<String, String> each :
        Map.of("searchMedia", "MEDIASEARCH-01", "searchLocations", "LOCATION-11").entrySet()) {
      String operation = each.getKey();
      String circles = operation.equals("searchMedia") ? "MEDIASEARCH-08" : "LOCATION-16";
      each(
          "DISTANCE-IGNORED",
          "distance is ignored",
          operation,
          circles,
          () -> Faults.request(r -> r.with("distance", "5000")));
      each(
          "DISTANCE-DOUBLE",
          "distance counts double",
          operation,
          circles,
          () -> Faults.request(FilterMutants::doubled));
      each(
          "DISTANCE-HALF",
          "distance counts half",
          operation,
          circles,
          () -> Faults.request(FilterMutants::halved));
      each(
          "POINT-IGNORED",
          "the point is ignored",
          operation,
          each.getValue(),
          () -> Faults.request(r -> r.with("lat", "38.7169").with("lng", "-9.1399")));
      each(
          "SWAPPED",
          "latitude and longitude are swapped",
          operation,
          each.getValue(),
          () -> Faults.request(FilterMutants::swapped));
      String refusal = operation.equals("searchMedia") ? "MEDIASEARCH-06" : "LOCATION-15";
      each(
          "FAR-ACCEPTED",
          "a distance above 5000 is taken for 5000",
          operation,
          refusal,
          () -> Faults.insteadOfRefusal(Faults.request(r -> r.with("distance", "5000"))));
      each(
          "OFF-GLOBE",
          "a latitude above 90 is taken for 90",
          operation,
          refusal,
          () -> Faults.insteadOfRefusal(Faults.request(r -> r.with("lat", "90").with("lng", "0"))));
      String half = operation.equals("searchMedia") ? "MEDIASEARCH-05" : "LOCATION-14";
      each(
          "HALF-POINT",
          "a missing longitude is taken for 0",
          operation,
          half,
          () ->
              Faults.where(
                  r -> r.parameter("lng").isEmpty(),
                  Faults.request(r -> r.with("lng", "0").with("lat", "0"))));
      String corner = operation.equals("searchMedia") ? "MEDIASEARCH-04" : "LOCATION-12";
      b.add(
          "ANTIMERIDIAN." + operation,
          "a search at the antimeridian is refused",
          Trigger.CORNER,
          Set.of(operation),
          Set.of(corner),
          () ->
              Faults.where(
                  r ->
                      r.parameter("lng")
                          .filter(
                              l ->
                                  l.replace("-", "").startsWith("180")
                                      || l.replace("-", "").startsWith("179.9"))
                          .isPresent(),
                  Faults.refusing(400, "APIInvalidParametersError")));
      b.add(
          "POLE." + operation,
          "a search at a pole is a server error",
          Trigger.CORNER,
          Set.of(operation),
          Set.of(corner),
          () ->
              Faults.where(
                  r ->
                      r.parameter("lat")
                          .filter(l -> l.replace("-", "").startsWith("90"))
                          .isPresent(),
                  Faults.refusing(500, "APIError")));
    }
    each(
        "FOREIGN-ID-IGNORED",
        "a foreign id is ignored",
        "searchLocations",
        "LOCATION-13",
        () ->
            Faults.where(
                r -> r.parameter("lat").isEmpty(),
                Faults.request(
                    r ->
                        r.with("lat", "57.7072").with("lng", "11.9668").with("distance", "5000"))));
    each(
        "FROM-IGNORED",
        "min_timestamp is ignored",
        "searchMedia",
        "MEDIASEARCH-02",
        () -> Faults.ignoring("min_timestamp"));
    each(
        "UNTIL-IGNORED",
        "max_timestamp is ignored",
        "searchMedia",
        "MEDIASEARCH-03",
        () -> Faults.ignoring("max_timestamp"));
    each(
        "UNTIL-INCLUSIVE",
        "max_timestamp is inclusive",
        "searchMedia",
        "MEDIASEARCH-03",
        () -> shifted("max_timestamp", 1));
    each(
        "LONG-WINDOW",
        "a window of more than 7 days is accepted",
        "searchMedia",
        "MEDIASEARCH-07",
        () -> Faults.insteadOfRefusal(Faults.ignoring("min_timestamp")));
    each(
        "SEVEN-DAYS-REFUSED",
        "a window of 7 days is refused",
        "searchMedia",
        "MEDIASEARCH-07",
        () ->
            Faults.where(
                r -> span(r) == 604_800, Faults.refusing(400, "APIInvalidParametersError")));
  }

  private static long span(ProxyRequest request) {
    long from =
        Long.parseLong(
            request.parameter("min_timestamp").filter(t -> t.matches("[0-9]+")).orElse("0"));
    long until =
        Long.parseLong(
            request.parameter("max_timestamp").filter(t -> t.matches("[0-9]+")).orElse("0"));
    return until - from;
  }

  private static ProxyRequest doubled(ProxyRequest request) {
    return distance(request, request.parameter("distance").orElse(""), 2.0);
  }

  private static ProxyRequest halved(ProxyRequest request) {
    return distance(request, request.parameter("distance").orElse(""), 0.5);
  }

  private static ProxyRequest distance(ProxyRequest request, String metres, double factor) {
    return metres.matches("[0-9]{1,4}")
        ? request.with(
            "distance",
            String.valueOf(
                Math.max(1, Math.min(5000, Math.round(Long.parseLong(metres) * factor)))))
        : request;
  }

  private static ProxyRequest swapped(ProxyRequest request) {
    String lat = request.parameter("lat").orElse("");
    String lng = request.parameter("lng").orElse("");
    return lat.isEmpty() || lng.isEmpty() ? request : request.with("lat", lng).with("lng", lat);
  }

  private void names() {
    each(
        "Q-IGNORED",
        "q is ignored",
        "searchTags",
        "TAG-11",
        () -> Faults.request(r -> r.parameter("q").isEmpty() ? r : r.with("q", "a")));
    each(
        "Q-IGNORED",
        "q is ignored",
        "searchUsers",
        "USER-16",
        () -> Faults.request(r -> r.parameter("q").isEmpty() ? r : r.with("q", "a")));
    each(
        "Q-OPTIONAL",
        "a search without q is answered",
        "searchTags",
        "TAG-12",
        () -> Faults.where(r -> r.parameter("q").isEmpty(), Faults.request(r -> r.with("q", "a"))));
    each(
        "Q-OPTIONAL",
        "a search without q is answered",
        "searchUsers",
        "USER-14",
        () -> Faults.where(r -> r.parameter("q").isEmpty(), Faults.request(r -> r.with("q", "a"))));
    each(
        "CASE",
        "upper case finds nobody",
        "searchUsers",
        "USER-12",
        () ->
            Faults.where(
                r ->
                    !r.parameter("q")
                        .orElse("")
                        .equals(r.parameter("q").orElse("").toLowerCase(Locale.ROOT)),
                Faults.items(items -> List.of())));
    each(
        "CASE",
        "upper case is another tag",
        "getTag",
        "TAG-02",
        () ->
            Faults.where(
                r -> !r.segment(2).equals(r.segment(2).toLowerCase(Locale.ROOT)),
                Faults.object(tag -> tag.put("media_count", 0))));
    each(
        "EXACT-ONLY",
        "a search finds the exact tag only",
        "searchTags",
        "TAG-13",
        () ->
            Faults.items(
                (r, items) ->
                    items.stream()
                        .filter(
                            tag -> tag.path("name").asText().equals(r.parameter("q").orElse("")))
                        .toList()));
    each(
        "EXACT-NOT-FIRST",
        "the exact username does not come first",
        "searchUsers",
        "USER-11",
        () -> Faults.items(FilterMutants::withoutFirst));
    each(
        "COUNT-IGNORED",
        "count is ignored",
        "searchUsers",
        "USER-13",
        () -> Faults.ignoring("count"));
    each(
        "COUNT-IGNORED",
        "count is ignored",
        "getPopularMedia",
        "MEDIA-22",
        () -> Faults.ignoring("count"));
    each(
        "BARE-NUMBER",
        "a media number without its owner is not found",
        "getMedia",
        "MEDIA-04",
        () ->
            Faults.where(
                r -> !r.segment(2).contains("_"), Faults.refusing(400, "APINotFoundError")));
    each(
        "OTHER-MEDIA",
        "a shortcode finds another media object",
        "getMediaByShortcode",
        "MEDIA-11",
        () ->
            Faults.object(media -> media.put("id", "1_" + media.path("user").path("id").asText())));
    each(
        "COUNT-OFF",
        "media_count is 0 for tags in use",
        "getTag",
        "TAG-01",
        () -> Faults.object(tag -> tag.put("media_count", 0)));
    each(
        "COUNT-ONE-OFF",
        "media_count differs between search and tag",
        "searchTags",
        "TAG-14",
        () ->
            Faults.everywhere(
                o -> o.has("media_count"),
                tag -> tag.put("media_count", tag.path("media_count").asInt() + 1)));
    each(
        "UNUSED-NOT-FOUND",
        "a tag that nobody used is not found",
        "getTag",
        "TAG-03",
        () ->
            (request, upstream) -> {
              ProxyReply reply = upstream.send(request);
              return reply.body().contains("\"media_count\":0")
                  ? Faults.refusing(400, "APINotFoundError").apply(request, upstream)
                  : reply;
            });
    each(
        "HASH-ACCEPTED",
        "a tag with other characters is on 0 media",
        "getTag",
        "TAG-04",
        () -> Faults.insteadOfRefusal(Faults.request(r -> r.withPath("/tags/unusedtagname"))));
    each(
        "PRIVATE-HIDDEN",
        "private people are not found by name",
        "searchUsers",
        "USER-15",
        () -> Faults.items(items -> List.of()));
    each(
        "OTHER-COUNTS",
        "a profile has another's name",
        "getUser",
        "USER-02",
        () -> Faults.object(user -> user.put("full_name", "Somebody Else")));
    each(
        "SELF-IS-OTHER",
        "self is another than the own id",
        "getUser",
        "USER-01",
        () ->
            Faults.where(
                r -> r.segment(2).equals("self"), Faults.object(user -> user.put("bio", "?"))));
    UnaryOperator<String> cut = id -> id.split("_", 2)[0] + "_999999999";
    each(
        "OWNER-IN-ID",
        "the id ends in another's id",
        "getMedia",
        "MEDIA-02",
        () -> Faults.object(media -> media.put("id", cut.apply(media.path("id").asText()))));
    each(
        "LINK",
        "the link has another shortcode",
        "getMedia",
        "MEDIA-02",
        () -> Faults.object(media -> media.put("link", "https://instagram.com/p/AAAA/")));
    each(
        "LIST-DIFFERS",
        "a media object differs from the one in lists",
        "getMedia",
        "MEDIA-01",
        () -> Faults.object(media -> media.put("created_time", "1400000000")));
    each(
        "PLACE-DIFFERS",
        "a place is found under another id",
        "getLocation",
        "LOCATION-01",
        () -> Faults.object(place -> place.put("id", "1")));
  }

  private static List<JsonNode> withoutFirst(List<JsonNode> items) {
    return items.subList(Math.min(1, items.size()), items.size());
  }
}
