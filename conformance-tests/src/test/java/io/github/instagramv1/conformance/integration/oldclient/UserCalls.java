package io.github.instagramv1.conformance.integration.oldclient;

import static io.github.instagramv1.conformance.integration.oldclient.Samples.FAMOUS;
import static io.github.instagramv1.conformance.integration.oldclient.Samples.PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jinstagram.model.Relationship;

/** The library's methods for users and their relationships. */
final class UserCalls {
  private static final String OF_FAMOUS = "/users/" + FAMOUS + "/media/recent";
  private static final String OF_SELF = "/users/self/media/recent";
  private static final String LIKED = "/users/self/media/liked";
  private static final String FOLLOWED_BY = "/users/" + FAMOUS + "/followed-by";
  private static final String FOLLOWS = "/users/" + FAMOUS + "/follows";

  private UserCalls() {}

  static List<OldCall> all() {
    return List.of(
        new OldCall(
            "getUserInfo(String)",
            "getUser",
            (client, samples) -> samples.verify(client.getUserInfo(FAMOUS), "/users/" + FAMOUS)),
        new OldCall(
            "getCurrentUserInfo()",
            "getUser",
            (client, samples) -> samples.verify(client.getCurrentUserInfo(), "/users/self")),
        new OldCall(
            "getUserFeeds()",
            "getSelfFeed",
            (client, samples) -> samples.verify(client.getUserFeeds(), "/users/self/feed")),
        new OldCall(
            "getUserFeeds(String,String,long)",
            "getSelfFeed",
            (client, samples) ->
                samples.verifyNext(
                    client.getUserFeeds(
                        samples.nextKey("/users/self/feed?count=3", "max_id"), null, 3),
                    "/users/self/feed?count=3",
                    "max_id")),
        new OldCall(
            "getUserRecentMedia()",
            "getUserRecentMedia",
            (client, samples) -> samples.verify(client.getUserRecentMedia(), OF_SELF)),
        new OldCall(
            "getUserRecentMedia(int,String,String)",
            "getUserRecentMedia",
            (client, samples) ->
                samples.verifyNext(
                    client.getUserRecentMedia(
                        2, null, samples.nextKey(OF_SELF + "?count=2", "max_id")),
                    OF_SELF + "?count=2",
                    "max_id")),
        new OldCall(
            "getRecentMediaFeed(String)",
            "getUserRecentMedia",
            (client, samples) -> samples.verify(client.getRecentMediaFeed(FAMOUS), OF_FAMOUS)),
        new OldCall(
            "getRecentMediaFeed(String,int,String,String,Date,Date)",
            "getUserRecentMedia",
            (client, samples) -> {
              JsonNode newest = samples.get(OF_FAMOUS + "?count=6").get("data");
              JsonNode oldest = newest.get(5);
              samples.verify(
                  client.getRecentMediaFeed(
                      FAMOUS,
                      2,
                      oldest.get("id").asText(),
                      newest.get(0).get("id").asText(),
                      samples.time(newest.get(0), 1),
                      samples.time(oldest, 0)),
                  OF_FAMOUS + "?count=2&max_id=" + newest.get(0).get("id").asText());
            }),
        new OldCall(
            "getRecentMediaNextPage(Pagination)",
            "getUserRecentMedia",
            (client, samples) ->
                samples.verifyNext(
                    client.getRecentMediaNextPage(
                        client.getRecentMediaFeed(FAMOUS).getPagination()),
                    OF_FAMOUS,
                    "max_id")),
        new OldCall(
            "getUserLikedMediaFeed()",
            "getSelfLikedMedia",
            (client, samples) -> samples.verify(client.getUserLikedMediaFeed(), LIKED)),
        new OldCall(
            "getUserLikedMediaFeed(long,int)",
            "getSelfLikedMedia",
            (client, samples) ->
                samples.verifyNext(
                    client.getUserLikedMediaFeed(
                        Long.parseLong(samples.nextKey(LIKED + "?count=2", "max_like_id")), 2),
                    LIKED + "?count=2",
                    "max_like_id")),
        new OldCall(
            "searchUser(String)",
            "searchUsers",
            (client, samples) -> samples.verify(client.searchUser("a"), "/users/search?q=a")),
        new OldCall(
            "searchUser(String,int)",
            "searchUsers",
            (client, samples) ->
                samples.verify(client.searchUser("a", 2), "/users/search?q=a&count=2")),
        new OldCall(
            "getUserFollowList(String)",
            "listFollows",
            (client, samples) -> samples.verify(client.getUserFollowList(FAMOUS), FOLLOWS)),
        new OldCall(
            "getUserFollowListNextPage(String,String)",
            "listFollows",
            (client, samples) -> {
              String cursor = samples.nextKey(FOLLOWS + "?count=2", "cursor");
              samples.verify(
                  client.getUserFollowListNextPage(FAMOUS, cursor), FOLLOWS + "?cursor=" + cursor);
            }),
        new OldCall(
            "getUserFollowListNextPage(Pagination)",
            "listFollows",
            (client, samples) ->
                samples.verifyNext(
                    client.getUserFollowListNextPage(samples.pagination(FOLLOWS + "?count=2")),
                    FOLLOWS + "?count=2",
                    "cursor")),
        new OldCall(
            "getUserFollowedByList(String)",
            "listFollowedBy",
            (client, samples) -> samples.verify(client.getUserFollowedByList(FAMOUS), FOLLOWED_BY)),
        new OldCall(
            "getUserFollowedByListNextPage(String,String)",
            "listFollowedBy",
            (client, samples) -> {
              String cursor = samples.nextKey(FOLLOWED_BY + "?count=2", "cursor");
              samples.verify(
                  client.getUserFollowedByListNextPage(FAMOUS, cursor),
                  FOLLOWED_BY + "?cursor=" + cursor);
            }),
        new OldCall(
            "getUserFollowedByListNextPage(Pagination)",
            "listFollowedBy",
            (client, samples) ->
                samples.verifyNext(
                    client.getUserFollowedByListNextPage(
                        client.getUserFollowedByList(FAMOUS).getPagination()),
                    FOLLOWED_BY,
                    "cursor")),
        new OldCall(
            "getUserFeedInfoNextPage(Pagination)",
            "listFollowedBy",
            (client, samples) ->
                samples.verifyNext(
                    client.getUserFeedInfoNextPage(
                        client.getUserFollowedByList(FAMOUS).getPagination()),
                    FOLLOWED_BY,
                    "cursor")),
        new OldCall(
            "getUserRequestedBy()",
            "listRequestedBy",
            (client, samples) -> {
              samples.sendFollowRequest(2);
              samples.verify(client.getUserRequestedBy(), "/users/self/requested-by");
            }),
        new OldCall(
            "getUserRelationship(String)",
            "getRelationship",
            (client, samples) ->
                samples.verify(
                    client.getUserRelationship(PRIVATE), "/users/" + PRIVATE + "/relationship")),
        new OldCall(
            "setUserRelationship(String,Relationship)",
            "modifyRelationship",
            (client, samples) -> {
              String public2 = "2";
              samples.sendFollowRequest(2);
              samples.verify(
                  client.setUserRelationship(public2, Relationship.APPROVE),
                  "/users/2/relationship");
              Object[][] steps = {
                {Relationship.FOLLOW, "outgoing_status", "follows"},
                {Relationship.UNFOLLOW, "outgoing_status", "none"},
                {Relationship.BLOCK, "incoming_status", "blocked_by_you"},
                {Relationship.UNBLOCK, "incoming_status", "none"},
              };
              for (Object[] step : steps) {
                Object changed = client.setUserRelationship(public2, (Relationship) step[0]);
                JsonNode now = samples.get("/users/2/relationship");
                Expected.verify(changed, now);
                assertThat(now.at("/data/" + step[1]).asText()).isEqualTo(step[2]);
              }
              samples.sendFollowRequest(2);
              client.setUserRelationship(public2, Relationship.DENY);
              assertThat(samples.get("/users/2/relationship").at("/data/incoming_status").asText())
                  .isEqualTo("none");
            }));
  }
}
