package io.github.instagramv1.conformance.mutant;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Searches around a point or over a time that find the wrong. */
final class PlaceMutants {
  private final Builder b = new Builder("FILTER");

  List<Mutant> all() {
    areas();
    return b.all();
  }

  private void areas() {
    for (Map.Entry<String, String> each :
        Map.of("searchMedia", "SEARCH-31", "searchLocations", "SEARCH-21").entrySet()) {
      String operation = each.getKey();
      boolean media = operation.equals("searchMedia");
      String near = media ? "search.near" : "locations.search-near";
      String globe = media ? "search.globe" : "locations.globe";
      String circles = media ? "SEARCH-31" : "SEARCH-21";
      b.each(
          "DISTANCE-IGNORED",
          "distance is ignored",
          operation,
          circles,
          near,
          () -> Faults.request(r -> r.with("distance", "5000")));
      b.each(
          "DISTANCE-DOUBLE",
          "distance counts double",
          operation,
          circles,
          near,
          () -> Faults.request(PlaceMutants::doubled));
      b.each(
          "DISTANCE-HALF",
          "distance counts half",
          operation,
          circles,
          near,
          () -> Faults.request(PlaceMutants::halved));
      b.each(
          "POINT-IGNORED",
          "the point is ignored",
          operation,
          each.getValue(),
          near,
          () -> Faults.request(r -> r.with("lat", "38.7169").with("lng", "-9.1399")));
      b.each(
          "SWAPPED",
          "latitude and longitude are swapped",
          operation,
          each.getValue(),
          near,
          () -> Faults.request(PlaceMutants::swapped));
      String refusal = media ? "MEDIASEARCH-06" : "LOCATION-15";
      b.each(
          "FAR-ACCEPTED",
          "a distance above 5000 is taken for 5000",
          operation,
          refusal,
          media ? globe : "locations.distance",
          () -> Faults.insteadOfRefusal(Faults.request(r -> r.with("distance", "5000"))));
      b.each(
          "OFF-GLOBE",
          "a latitude above 90 is taken for 90",
          operation,
          refusal,
          globe,
          () -> Faults.insteadOfRefusal(Faults.request(r -> r.with("lat", "90").with("lng", "0"))));
      String half = media ? "MEDIASEARCH-05" : "LOCATION-14";
      b.each(
          "HALF-POINT",
          "a missing longitude is taken for 0",
          operation,
          half,
          media ? "search.point" : "locations.search-way",
          () ->
              Faults.where(
                  r -> r.parameter("lng").isEmpty(),
                  Faults.request(r -> r.with("lng", "0").with("lat", "0"))));
      String corner = media ? "MEDIASEARCH-04" : "LOCATION-12";
      b.add(
          "ANTIMERIDIAN." + operation,
          "a search at the antimeridian is refused",
          Trigger.CORNER,
          Set.of(operation),
          Set.of(corner),
          globe,
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
          globe,
          () ->
              Faults.where(
                  r ->
                      r.parameter("lat")
                          .filter(l -> l.replace("-", "").startsWith("90"))
                          .isPresent(),
                  Faults.refusing(500, "APIError")));
    }
    b.each(
        "FOREIGN-ID-IGNORED",
        "a foreign id is ignored",
        "searchLocations",
        "LOCATION-13",
        "locations.search-foreign",
        () ->
            Faults.where(
                r -> r.parameter("lat").isEmpty(),
                Faults.request(
                    r ->
                        r.with("lat", "57.7072").with("lng", "11.9668").with("distance", "5000"))));
    b.each(
        "FROM-IGNORED",
        "min_timestamp is ignored",
        "searchMedia",
        "SEARCH-31",
        "search.window",
        () -> Faults.ignoring("min_timestamp"));
    b.each(
        "UNTIL-IGNORED",
        "max_timestamp is ignored",
        "searchMedia",
        "SEARCH-31",
        "search.window",
        () -> Faults.ignoring("max_timestamp"));
    b.each(
        "UNTIL-INCLUSIVE",
        "max_timestamp is inclusive",
        "searchMedia",
        "SEARCH-31",
        "search.window",
        () -> FilterMutants.shifted("max_timestamp", 1));
    b.each(
        "LONG-WINDOW",
        "a window of more than 7 days is accepted",
        "searchMedia",
        "MEDIASEARCH-07",
        "search.longest-window",
        () -> Faults.insteadOfRefusal(Faults.ignoring("min_timestamp")));
    b.each(
        "SEVEN-DAYS-REFUSED",
        "a window of 7 days is refused",
        "searchMedia",
        "MEDIASEARCH-07",
        "search.longest-window",
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
}
