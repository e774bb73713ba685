package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Parameters that have no effect or the wrong one, and lists that hold or order the wrong. */
final class FilterMutants {
  private static final Map<String, String> BOUND_CHECKS =
      Map.of(
          "getUserRecentMedia", "LIST-01",
          "getSelfFeed", "LIST-01",
          "getLocationRecentMedia", "LIST-01",
          "getGeographyRecentMedia", "LIST-01",
          "getTagRecentMedia", "LIST-01");
  private static final Map<String, String> TIME_CHECKS =
      Map.of("getUserRecentMedia", "LIST-01", "getLocationRecentMedia", "LIST-01");
  private static final Map<String, Order> ORDERS =
      Map.of(
          "getUserRecentMedia", new Order("USERMEDIA-01", "users.media-of"),
          "getSelfFeed", new Order("FEED-01", "feed.whose"),
          "getLocationRecentMedia", new Order("LOCATION-21", "locations.media"),
          "getGeographyRecentMedia", new Order("LIST-01", "geographies.media"),
          "getTagRecentMedia", new Order("TAG-21", "tags.media"),
          "getPopularMedia", new Order("MEDIA-21", "popular.order"),
          "searchMedia", new Order("SEARCH-31", "search.order"),
          "searchLocations", new Order("SEARCH-21", "locations.search-near"),
          "searchTags", new Order("SEARCH-11", "tags.search-order"));

  /** The check of the order of a list, and the rule. */
  private record Order(String check, String requirement) {}

  private final Builder b = new Builder("FILTER");

  List<Mutant> all() {
    bounds();
    orders();
    return b.all();
  }

  private void bounds() {
    BOUND_CHECKS.forEach(
        (operation, check) -> {
          String min = operation.equals("getTagRecentMedia") ? "min_tag_id" : "min_id";
          String max = operation.equals("getTagRecentMedia") ? "max_tag_id" : "max_id";
          bound("MIN", min, operation, check);
          bound("MAX", max, operation, check);
          b.each(
              "MIN-INCLUSIVE",
              min + " is inclusive",
              operation,
              check,
              rule(min),
              () -> shifted(min, -1));
          b.each(
              "MAX-INCLUSIVE",
              max + " is inclusive",
              operation,
              check,
              rule(max),
              () -> shifted(max, 1));
        });
    TIME_CHECKS.forEach(
        (operation, check) -> {
          String min = "min_timestamp";
          String max = "max_timestamp";
          bound("FROM", min, operation, check);
          bound("UNTIL", max, operation, check);
          b.each(
              "FROM-EXCLUSIVE",
              min + " is exclusive",
              operation,
              check,
              rule(min),
              () -> shifted(min, 1));
          b.each(
              "UNTIL-INCLUSIVE",
              max + " is inclusive",
              operation,
              check,
              rule(max),
              () -> shifted(max, 1));
        });
    b.each(
        "UNKNOWN-BOUND",
        "a max_id that nobody has is refused",
        "getUserRecentMedia",
        "LIST-01",
        "paging.unknown-id",
        () ->
            Faults.where(
                r -> r.parameter("max_id").filter(id -> !id.contains("_")).isPresent(),
                Faults.refusing(400, "APINotFoundError")));
  }

  private void bound(String name, String parameter, String operation, String check) {
    b.each(
        name + "-IGNORED",
        parameter + " is ignored",
        operation,
        check,
        rule(parameter),
        () -> Faults.ignoring(parameter));
  }

  /** The rule of a bound has its name. */
  private static String rule(String parameter) {
    return "paging." + parameter.replace('_', '-');
  }

  /** A bound moved by one; of a media id, the number in front of the underscore. */
  static Fault shifted(String parameter, int by) {
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
    ORDERS.forEach(
        (operation, order) ->
            b.each(
                "ORDER",
                "the list comes in the opposite order",
                operation,
                order.check(),
                order.requirement(),
                () -> Faults.items(Faults::reversed)));
    b.each(
        "STRANGER",
        "a list of one user's media contains another user's",
        "getUserRecentMedia",
        "USERMEDIA-01",
        "users.media-of",
        () -> foreign("/media/popular"));
    b.each(
        "STRANGER",
        "a tag's list holds media without the tag",
        "getTagRecentMedia",
        "TAG-21",
        "tags.media",
        () ->
            Faults.everywhere(
                Faults::isMedia, media -> ((ArrayNode) media.get("tags")).removeAll()));
    b.each(
        "STRANGER",
        "a place's list holds media of other places",
        "getLocationRecentMedia",
        "LOCATION-21",
        "locations.media",
        () ->
            Faults.everywhere(
                Faults::isMedia, media -> media.withObject("/location").put("id", "1")));
    b.each(
        "STRANGER",
        "the feed holds media of users who are not followed",
        "getSelfFeed",
        "FEED-01",
        "feed.whose",
        () ->
            Faults.everywhere(
                Faults::isMedia, media -> media.withObject("/user").put("id", "999999999")));
    b.each(
        "OWN-MISSING",
        "the feed misses the caller's own media",
        "getSelfFeed",
        "FEED-04",
        "feed.own",
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
}
