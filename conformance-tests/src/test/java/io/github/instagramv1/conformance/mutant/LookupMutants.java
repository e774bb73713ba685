package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Searches by name and lookups by id that find the wrong or say the wrong of it. */
final class LookupMutants {
  private final Builder b = new Builder("FILTER");

  List<Mutant> all() {
    names();
    return b.all();
  }

  private void names() {
    b.each(
        "Q-IGNORED",
        "q is ignored",
        "searchTags",
        "SEARCH-11",
        "tags.search-prefix",
        () -> Faults.request(r -> r.parameter("q").isEmpty() ? r : r.with("q", "a")));
    b.each(
        "Q-IGNORED",
        "q is ignored",
        "searchUsers",
        "USER-16",
        "users.search-only",
        () -> Faults.request(r -> r.parameter("q").isEmpty() ? r : r.with("q", "a")));
    b.each(
        "Q-OPTIONAL",
        "a search without q is answered",
        "searchTags",
        "TAG-12",
        "tags.search-q",
        () -> Faults.where(r -> r.parameter("q").isEmpty(), Faults.request(r -> r.with("q", "a"))));
    b.each(
        "Q-OPTIONAL",
        "a search without q is answered",
        "searchUsers",
        "USER-14",
        "users.search-q",
        () -> Faults.where(r -> r.parameter("q").isEmpty(), Faults.request(r -> r.with("q", "a"))));
    b.each(
        "CASE",
        "upper case finds nobody",
        "searchUsers",
        "SEARCH-01",
        "users.search-prefix",
        () ->
            Faults.where(
                r ->
                    !r.parameter("q")
                        .orElse("")
                        .equals(r.parameter("q").orElse("").toLowerCase(Locale.ROOT)),
                Faults.items(items -> List.of())));
    b.each(
        "CASE",
        "upper case is another tag",
        "getTag",
        "SEARCH-14",
        "tags.case",
        () ->
            Faults.where(
                r -> !r.segment(2).equals(r.segment(2).toLowerCase(Locale.ROOT)),
                Faults.object(tag -> tag.put("media_count", 0))));
    b.each(
        "EXACT-ONLY",
        "a search finds the exact tag only",
        "searchTags",
        "SEARCH-11",
        "tags.search-prefix",
        () ->
            Faults.items(
                (r, items) ->
                    items.stream()
                        .filter(
                            tag -> tag.path("name").asText().equals(r.parameter("q").orElse("")))
                        .toList()));
    b.each(
        "EXACT-NOT-FIRST",
        "the exact username does not come first",
        "searchUsers",
        "SEARCH-01",
        "users.search-exact",
        () -> Faults.items(LookupMutants::withoutFirst));
    b.each(
        "COUNT-IGNORED",
        "count is ignored",
        "searchUsers",
        "SEARCH-03",
        "paging.search-count",
        () -> Faults.ignoring("count"));
    b.each(
        "COUNT-IGNORED",
        "count is ignored",
        "getPopularMedia",
        "MEDIA-22",
        "paging.most-media",
        () -> Faults.ignoring("count"));
    b.each(
        "BARE-NUMBER",
        "a media number without its owner is not found",
        "getMedia",
        "MEDIA-04",
        "media.bare-number",
        () ->
            Faults.where(
                r -> !r.segment(2).contains("_"), Faults.refusing(400, "APINotFoundError")));
    b.each(
        "OTHER-MEDIA",
        "a shortcode finds another media object",
        "getMediaByShortcode",
        "MEDIA-11",
        "media.by-shortcode",
        () ->
            Faults.object(media -> media.put("id", "1_" + media.path("user").path("id").asText())));
    b.each(
        "COUNT-OFF",
        "media_count is 0 for tags in use",
        "getTag",
        "TAG-01",
        "tags.count",
        () -> Faults.object(tag -> tag.put("media_count", 0)));
    b.each(
        "COUNT-ONE-OFF",
        "media_count differs between search and tag",
        "searchTags",
        "SEARCH-11",
        "tags.count",
        () ->
            Faults.everywhere(
                o -> o.has("media_count"),
                tag -> tag.put("media_count", tag.path("media_count").asInt() + 1)));
    b.each(
        "UNUSED-NOT-FOUND",
        "a tag that nobody used is not found",
        "getTag",
        "TAG-03",
        "tags.unused",
        () ->
            (request, upstream) -> {
              ProxyResponse response = upstream.send(request);
              return response.body().contains("\"media_count\":0")
                  ? Faults.refusing(400, "APINotFoundError").apply(request, upstream)
                  : response;
            });
    b.each(
        "HASH-ACCEPTED",
        "a tag with other characters is on 0 media",
        "getTag",
        "TAG-04",
        "tags.no-name",
        () -> Faults.insteadOfRefusal(Faults.request(r -> r.withPath("/tags/unusedtagname"))));
    b.each(
        "PRIVATE-HIDDEN",
        "private users are not found by name",
        "searchUsers",
        "USER-15",
        "users.search-private",
        () -> Faults.items(items -> List.of()));
    b.each(
        "OTHER-COUNTS",
        "a profile has another's name",
        "getUser",
        "USER-02",
        "users.profile",
        () -> Faults.object(user -> user.put("full_name", "Somebody Else")));
    b.each(
        "SELF-IS-OTHER",
        "self is another than the own id",
        "getUser",
        "USER-01",
        "transport.self",
        () ->
            Faults.where(
                r -> r.segment(2).equals("self"), Faults.object(user -> user.put("bio", "?"))));
    UnaryOperator<String> cut = id -> id.split("_", 2)[0] + "_999999999";
    b.each(
        "OWNER-IN-ID",
        "the id ends in another's id",
        "getMedia",
        "MEDIA-02",
        "media.id-and-owner",
        () -> Faults.object(media -> media.put("id", cut.apply(media.path("id").asText()))));
    b.each(
        "LINK",
        "the link has another shortcode",
        "getMedia",
        "MEDIA-02",
        "media.shortcode",
        () -> Faults.object(media -> media.put("link", "https://instagram.com/p/AAAA/")));
    b.each(
        "LIST-DIFFERS",
        "a media object differs from the one in lists",
        "getMedia",
        "MEDIA-01",
        "media.same-everywhere",
        () -> Faults.object(media -> media.put("created_time", "1400000000")));
    b.each(
        "PLACE-DIFFERS",
        "a place is found under another id",
        "getLocation",
        "LOCATION-01",
        "media.location",
        () -> Faults.object(place -> place.put("id", "1")));
  }

  private static List<JsonNode> withoutFirst(List<JsonNode> items) {
    return items.subList(Math.min(1, items.size()), items.size());
  }
}
