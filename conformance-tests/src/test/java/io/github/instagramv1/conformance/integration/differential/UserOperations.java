package io.github.instagramv1.conformance.integration.differential;

import static io.github.instagramv1.conformance.integration.differential.RawCall.get;

import io.github.instagramv1.client.api.RelationshipsApi.ListFollowedByRequest;
import io.github.instagramv1.client.api.RelationshipsApi.ListFollowsRequest;
import io.github.instagramv1.client.api.UsersApi.GetSelfFeedRequest;
import io.github.instagramv1.client.api.UsersApi.GetSelfLikedMediaRequest;
import io.github.instagramv1.client.api.UsersApi.GetUserRecentMediaRequest;
import io.github.instagramv1.client.api.UsersApi.SearchUsersRequest;
import java.util.List;

/** The operations that read users and their relationships. */
final class UserOperations {
  private UserOperations() {}

  @SuppressWarnings("deprecation")
  static List<ThreeWays> all() {
    return List.of(
        new ThreeWays(
            "searchUsers",
            (c, s) -> c.users().search(s.query(), o -> o.count(s.count())),
            (g, s) -> g.users().searchUsers(new SearchUsersRequest(s.query()).count(s.count())),
            s -> get("/users/search").query("q", s.query()).query("count", s.count())),
        new ThreeWays(
            "getSelfFeed",
            (c, s) -> c.users().feed(o -> o.count(s.count())).firstPage().items(),
            (g, s) -> g.users().getSelfFeed(new GetSelfFeedRequest().count(s.count())),
            s -> get("/users/self/feed").query("count", s.count())),
        new ThreeWays(
            "getSelfLikedMedia",
            (c, s) -> c.users().likedMedia(o -> o.count(s.count())).firstPage().items(),
            (g, s) -> g.users().getSelfLikedMedia(new GetSelfLikedMediaRequest().count(s.count())),
            s -> get("/users/self/media/liked").query("count", s.count())),
        new ThreeWays(
            "getUser",
            (c, s) -> c.users().get(s.user()),
            (g, s) -> g.users().getUser(s.user()),
            s -> get("/users/" + s.user())),
        new ThreeWays(
            "getUserRecentMedia",
            (c, s) -> c.users().recentMedia(s.user(), o -> o.count(s.count())).firstPage().items(),
            (g, s) ->
                g.users()
                    .getUserRecentMedia(new GetUserRecentMediaRequest(s.user()).count(s.count())),
            s -> get("/users/" + s.user() + "/media/recent").query("count", s.count())),
        new ThreeWays(
            "listRequestedBy",
            (c, s) -> c.relationships().followRequests(),
            (g, s) -> g.relationships().listRequestedBy(),
            s -> get("/users/self/requested-by")),
        new ThreeWays(
            "listFollowedBy",
            (c, s) ->
                c.relationships().followers(s.user(), o -> o.count(s.count())).firstPage().items(),
            (g, s) ->
                g.relationships()
                    .listFollowedBy(new ListFollowedByRequest(s.user()).count(s.count())),
            s -> get("/users/" + s.user() + "/followed-by").query("count", s.count())),
        new ThreeWays(
            "listFollows",
            (c, s) ->
                c.relationships().following(s.user(), o -> o.count(s.count())).firstPage().items(),
            (g, s) ->
                g.relationships().listFollows(new ListFollowsRequest(s.user()).count(s.count())),
            s -> get("/users/" + s.user() + "/follows").query("count", s.count())),
        new ThreeWays(
            "getRelationship",
            (c, s) -> c.relationships().get(s.user()),
            (g, s) -> g.relationships().getRelationship(s.user()),
            s -> get("/users/" + s.user() + "/relationship")));
  }
}
