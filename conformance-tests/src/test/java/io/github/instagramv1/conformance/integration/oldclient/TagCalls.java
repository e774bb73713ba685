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
              samples.verify(client.getTagInfo(tag), "/tags/" + tag);
            }),
        new OldCall(
            "searchTags(String)",
            "searchTags",
            (client, samples) -> samples.verify(client.searchTags("s"), "/tags/search?q=s")),
        new OldCall(
            "getRecentMediaTags(String)",
            OPERATION,
            (client, samples) ->
                samples.verify(client.getRecentMediaTags(samples.tag()), media(samples, "x=y"))),
        new OldCall(
            "getRecentMediaFeedTags(String)",
            OPERATION,
            (client, samples) ->
                samples.verify(
                    client.getRecentMediaFeedTags(samples.tag()), media(samples, "x=y"))),
        new OldCall(
            "getRecentMediaTags(String,long)",
            OPERATION,
            (client, samples) ->
                samples.verify(
                    client.getRecentMediaTags(samples.tag(), 3), media(samples, "count=3"))),
        new OldCall(
            "getRecentMediaFeedTags(String,long)",
            OPERATION,
            (client, samples) ->
                samples.verify(
                    client.getRecentMediaFeedTags(samples.tag(), 3), media(samples, "count=3"))),
        new OldCall(
            "getRecentMediaTags(String,String,String)",
            OPERATION,
            (client, samples) ->
                samples.verify(
                    client.getRecentMediaTags(samples.tag(), tenthKey(samples), nextKey(samples)),
                    betweenKeys(samples))),
        new OldCall(
            "getRecentMediaFeedTags(String,String,String)",
            OPERATION,
            (client, samples) ->
                samples.verify(
                    client.getRecentMediaFeedTags(
                        samples.tag(), tenthKey(samples), nextKey(samples)),
                    betweenKeys(samples))),
        new OldCall(
            "getRecentMediaTags(String,String,String,long)",
            OPERATION,
            (client, samples) ->
                samples.verify(
                    client.getRecentMediaTags(
                        samples.tag(), tenthKey(samples), nextKey(samples), 2),
                    betweenKeys(samples) + "&count=2")),
        new OldCall(
            "getRecentMediaFeedTags(String,String,String,long)",
            OPERATION,
            (client, samples) ->
                samples.verify(
                    client.getRecentMediaFeedTags(
                        samples.tag(), tenthKey(samples), nextKey(samples), 2),
                    betweenKeys(samples) + "&count=2")),
        new OldCall(
            "getRecentMediaTagsByRegularIds(String,String,String)",
            OPERATION,
            (client, samples) ->
                samples.verify(
                    client.getRecentMediaTagsByRegularIds(
                        samples.tag(), tenthKey(samples), nextKey(samples)),
                    betweenKeys(samples))),
        new OldCall(
            "getRecentMediaFeedTagsByRegularIds(String,String,String)",
            OPERATION,
            (client, samples) ->
                samples.verify(
                    client.getRecentMediaFeedTagsByRegularIds(
                        samples.tag(), tenthKey(samples), nextKey(samples)),
                    betweenKeys(samples))),
        new OldCall(
            "getTagMediaInfoNextPage(Pagination)",
            OPERATION,
            (client, samples) ->
                samples.verifyNext(
                    client.getTagMediaInfoNextPage(
                        client.getRecentMediaTags(samples.tag()).getPagination()),
                    media(samples, "x=y"),
                    "max_tag_id")));
  }

  private static String media(Samples samples, String query) {
    return "/tags/" + samples.tag() + "/media/recent?" + query;
  }

  /** Returns the key of the second page if pages have 3 items. */
  private static String nextKey(Samples samples) {
    return samples.nextKey(media(samples, "count=3"), "max_tag_id");
  }

  /** Returns the position of the tenth media object, as the key of the page that follows it. */
  private static String tenthKey(Samples samples) {
    return samples.nextKey(media(samples, "count=10"), "max_tag_id");
  }

  private static String betweenKeys(Samples samples) {
    return media(
        samples, "min_tag_id=%s&max_tag_id=%s".formatted(tenthKey(samples), nextKey(samples)));
  }
}
