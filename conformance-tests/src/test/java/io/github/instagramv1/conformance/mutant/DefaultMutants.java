package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Searches that take the wrong for granted, and names that are read wrongly. */
final class DefaultMutants {
  private static final String MEDIA = "searchMedia";
  private static final String PLACES = "searchLocations";
  private static final String USERS = "searchUsers";
  private static final String FROM = "min_timestamp";
  private static final String UNTIL = "max_timestamp";
  private static final long DAY = 86_400;

  private final Builder b = new Builder("FILTER");

  List<Mutant> all() {
    distances();
    windows();
    sizes();
    names();
    tagBounds();
    unseen();
    return b.all();
  }

  private void where(
      String name,
      String title,
      String operation,
      String check,
      String requirement,
      Predicate<ProxyRequest> condition,
      UnaryOperator<ProxyRequest> change) {
    b.each(
        name,
        title,
        operation,
        check,
        requirement,
        () -> Faults.where(condition, Faults.request(change)));
  }

  private static Predicate<ProxyRequest> without(String parameter) {
    return request -> request.parameter(parameter).isEmpty();
  }

  private static Predicate<ProxyRequest> with(String parameter) {
    return without(parameter).negate();
  }

  private void distances() {
    for (String operation : List.of(MEDIA, PLACES)) {
      boolean media = operation.equals(MEDIA);
      String check = media ? "SEARCH-31" : "SEARCH-21";
      String rule = media ? "search.default-distance" : "locations.search-default";
      for (String metres : List.of("500", "5000")) {
        where(
            "DEFAULT-DISTANCE-" + metres,
            "without a distance, a search reaches " + metres + " metres",
            operation,
            check,
            rule,
            without("distance").and(with("lat")),
            request -> request.with("distance", metres));
      }
      b.add(
          "MERIDIAN." + operation,
          "at the longitude 180 there is nothing",
          Trigger.CORNER,
          Set.of(operation),
          Set.of(media ? "MEDIASEARCH-14" : "LOCATION-18"),
          media ? "search.antimeridian" : "locations.antimeridian",
          () ->
              Faults.where(
                  request -> request.parameter("lng").equals(Optional.of("180")),
                  Faults.items(items -> List.of())));
    }
  }

  private void windows() {
    where(
        "DEFAULT-WINDOW-LONG",
        "without a window, a search looks at the last 7 days",
        MEDIA,
        "SEARCH-33",
        "search.default-window",
        without(FROM).and(without(UNTIL)),
        request -> window(request, now() - 7 * DAY, now()));
    where(
        "DEFAULT-WINDOW-SHORT",
        "without a window, a search looks at the last minute",
        MEDIA,
        "SEARCH-33",
        "search.default-window",
        without(FROM).and(without(UNTIL)),
        request -> window(request, now() - 60, now()));
    where(
        "ONE-END-SHORT",
        "with the start of the window alone, it is 5 days long",
        MEDIA,
        "SEARCH-33",
        "search.one-end",
        with(FROM).and(without(UNTIL)),
        request -> window(request, number(request, FROM), number(request, FROM) + 5 * DAY));
    where(
        "ONE-END-NOW",
        "with the end of the window alone, the last 7 days are looked at",
        MEDIA,
        "SEARCH-33",
        "search.one-end",
        with(UNTIL).and(without(FROM)),
        request -> window(request, now() - 7 * DAY, now()));
    b.each(
        "BAD-TIME",
        "a time that is no number is ignored",
        "getUserRecentMedia",
        "USERMEDIA-13",
        "paging.malformed-timestamp",
        () ->
            Faults.insteadOfRefusal(
                Faults.request(request -> request.without(FROM).without(UNTIL))));
  }

  private static ProxyRequest window(ProxyRequest request, long from, long until) {
    return request.with(FROM, String.valueOf(from)).with(UNTIL, String.valueOf(until));
  }

  private static long now() {
    return Instant.now().getEpochSecond();
  }

  private static long number(ProxyRequest request, String parameter) {
    return request
        .parameter(parameter)
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(Long::parseLong)
        .orElse(0L);
  }

  private void sizes() {
    b.each(
        "MORE-THAN-MOST",
        "a search answers 34 places",
        PLACES,
        "SEARCH-21",
        "locations.search-most",
        () -> Faults.items(DefaultMutants::more));
    where(
        "DEFAULT-COUNT",
        "without a count, a search answers 100 users",
        USERS,
        "USER-17",
        "paging.default-found",
        without("count"),
        request -> request.with("count", "100"));
    b.each(
        "LARGE-COUNT-REFUSED",
        "a count above the maximum is refused",
        USERS,
        "USER-17",
        "paging.most-users",
        () ->
            Faults.where(
                request -> number(request, "count") > 100,
                Faults.refusing(400, "APIInvalidParametersError")));
    b.each(
        "COUNT-IGNORED",
        "count is ignored",
        MEDIA,
        "SEARCH-34",
        "paging.search-count",
        () -> Faults.ignoring("count"));
    where(
        "BAD-COUNT",
        "a bad count is taken for none",
        MEDIA,
        "MEDIASEARCH-10",
        "paging.bad-count",
        request -> number(request, "count") < 1,
        request -> request.without("count"));
    where(
        "BAD-COUNT",
        "a bad count is taken for none",
        "getPopularMedia",
        "MEDIA-23",
        "paging.bad-count",
        request -> number(request, "count") < 1,
        request -> request.without("count"));
  }

  private static List<JsonNode> more(List<JsonNode> items) {
    List<JsonNode> more = new ArrayList<>(items);
    while (more.size() < 34 && !items.isEmpty()) {
      more.add(items.get(0));
    }
    return more;
  }

  private void names() {
    b.each(
        "USERNAMES-ONLY",
        "a search looks at usernames alone",
        USERS,
        "SEARCH-01",
        "users.search-word",
        () ->
            Faults.items(
                (request, items) -> {
                  String q = request.parameter("q").orElse("").toLowerCase(Locale.ROOT);
                  return items.stream()
                      .filter(user -> user.path("username").asText().startsWith(q))
                      .toList();
                }));
    b.each(
        "SIGNS-IGNORED",
        "signs in a name are ignored",
        "getTag",
        "TAG-06",
        "tags.no-name",
        () -> Faults.insteadOfRefusal(Faults.request(request -> request.withPath("/tags/zzqxj"))));
    b.each(
        "LATIN-NAMES-ONLY",
        "a name of other scripts is not found",
        "getTag",
        "TAG-05",
        "tags.names",
        () ->
            Faults.where(
                request -> request.segment(2).chars().anyMatch(letter -> letter > 127),
                Faults.refusing(400, "APINotFoundError")));
    b.each(
        "DIGITS-LAST",
        "a name that begins with a digit is not found",
        "getTag",
        "TAG-05",
        "tags.names",
        () ->
            Faults.where(
                request -> request.segment(2).matches("[0-9].*"),
                Faults.refusing(400, "APINotFoundError")));
    b.each(
        "CASE",
        "upper case finds no tags",
        "searchTags",
        "SEARCH-11",
        "tags.search-prefix",
        () ->
            Faults.where(
                request -> hasCapitals(request.parameter("q").orElse("")),
                Faults.items(items -> List.of())));
    b.each(
        "CASE",
        "upper case is another tag's list",
        "getTagRecentMedia",
        "TAG-28",
        "tags.case",
        () ->
            Faults.where(
                request -> hasCapitals(request.segment(2)), Faults.items(items -> List.of())));
  }

  private static boolean hasCapitals(String text) {
    return !text.equals(text.toLowerCase(Locale.ROOT));
  }

  private void tagBounds() {
    for (String ignored : List.of("min_tag_id", "max_tag_id")) {
      where(
          "WITH-OTHER-IGNORED-" + ignored,
          ignored + " is ignored where both bounds are given",
          "getTagRecentMedia",
          "LIST-01",
          "paging." + ignored.replace('_', '-'),
          with("min_tag_id").and(with("max_tag_id")),
          request -> request.without(ignored));
    }
  }

  /** Faults of rules that no check can see; they stay in the tables as missed. */
  private void unseen() {
    b.add(
        "FOREIGN-ID-UNKNOWN",
        "a foreign id never finds its place",
        Trigger.ALWAYS,
        Set.of(PLACES),
        Set.of(),
        "locations.foreign-id",
        () -> Faults.where(without("lat"), Faults.items(items -> List.of())));
    b.add(
        "GEOGRAPHY-TOO-LARGE",
        "a geography lists media outside of its circle",
        Trigger.ALWAYS,
        Set.of("getGeographyRecentMedia"),
        Set.of(),
        "geographies.inside",
        () ->
            Faults.everywhere(
                object -> Faults.isMedia(object) && object.path("location").has("latitude"),
                media -> {
                  double latitude = media.path("location").path("latitude").asDouble();
                  media
                      .withObject("/location")
                      .put("latitude", latitude > 0 ? latitude - 1 : latitude + 1);
                }));
  }
}
