package io.github.instagramv1.conformance.integration.oldclient;

import java.util.List;

/** The library's methods for tags. Most exist twice, for two classes of feeds. */
final class TagCalls {
  private static final String OPERATION = "getTagRecentMedia";

  private TagCalls() {}

  static List<OldCall> all() {
    return List.of(
        new OldCall(
            "getTagInfo(String)",
            "getTag",
            (client, samples) -> {
              String tag = samples.tag();
              samples.same(client.getTagInfo(tag), "/tags/" + tag);
            }),
        new OldCall(
            "searchTags(String)",
            "searchTags",
            (client, samples) -> samples.same(client.searchTags("s"), "/tags/search?q=s")),
        new OldCall(
            "getRecentMediaTags(String)",
            OPERATION,
            (client, samples) ->
                samples.same(client.getRecentMediaTags(samples.tag()), media(samples, "x=y"))),
        new OldCall(
            "getRecentMediaFeedTags(String)",
            OPERATION,
            (client, samples) ->
                samples.same(client.getRecentMediaFeedTags(samples.tag()), media(samples, "x=y"))),
        new OldCall(
            "getRecentMediaTags(String,long)",
            OPERATION,
            (client, samples) ->
                samples.same(
                    client.getRecentMediaTags(samples.tag(), 3), media(samples, "count=3"))),
        new OldCall(
            "getRecentMediaFeedTags(String,long)",
            OPERATION,
            (client, samples) ->
                samples.same(
                    client.getRecentMediaFeedTags(samples.tag(), 3), media(samples, "count=3"))),
        new OldCall(
            "getRecentMediaTags(String,String,String)",
            OPERATION,
            (client, samples) ->
                samples.same(
                    client.getRecentMediaTags(samples.tag(), oldest(samples), next(samples)),
                    between(samples))),
        new OldCall(
            "getRecentMediaFeedTags(String,String,String)",
            OPERATION,
            (client, samples) ->
                samples.same(
                    client.getRecentMediaFeedTags(samples.tag(), oldest(samples), next(samples)),
                    between(samples))),
        new OldCall(
            "getRecentMediaTags(String,String,String,long)",
            OPERATION,
            (client, samples) ->
                samples.same(
                    client.getRecentMediaTags(samples.tag(), oldest(samples), next(samples), 2),
                    between(samples) + "&count=2")),
        new OldCall(
            "getRecentMediaFeedTags(String,String,String,long)",
            OPERATION,
            (client, samples) ->
                samples.same(
                    client.getRecentMediaFeedTags(samples.tag(), oldest(samples), next(samples), 2),
                    between(samples) + "&count=2")),
        new OldCall(
            "getRecentMediaTagsByRegularIds(String,String,String)",
            OPERATION,
            (client, samples) ->
                samples.same(
                    client.getRecentMediaTagsByRegularIds(
                        samples.tag(), oldest(samples), next(samples)),
                    between(samples))),
        new OldCall(
            "getRecentMediaFeedTagsByRegularIds(String,String,String)",
            OPERATION,
            (client, samples) ->
                samples.same(
                    client.getRecentMediaFeedTagsByRegularIds(
                        samples.tag(), oldest(samples), next(samples)),
                    between(samples))),
        new OldCall(
            "getTagMediaInfoNextPage(Pagination)",
            OPERATION,
            (client, samples) ->
                samples.sameNext(
                    client.getTagMediaInfoNextPage(
                        client.getRecentMediaTags(samples.tag()).getPagination()),
                    media(samples, "x=y"),
                    "max_tag_id")));
  }

  private static String media(Samples samples, String query) {
    return "/tags/" + samples.tag() + "/media/recent?" + query;
  }

  /** Returns the key of the second page if pages have 3 items. */
  private static String next(Samples samples) {
    return samples.next(media(samples, "count=3"), "max_tag_id");
  }

  /** Returns the position of the tenth media object, as the key of the page that follows it. */
  private static String oldest(Samples samples) {
    return samples.next(media(samples, "count=10"), "max_tag_id");
  }

  private static String between(Samples samples) {
    return media(samples, "min_tag_id=%s&max_tag_id=%s".formatted(oldest(samples), next(samples)));
  }
}
