package io.github.instagramv1.conformance.second;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The 27 operations. */
final class Routes {
  private final List<Route> routes = new ArrayList<>();

  Routes(Store store, ServerVariant variant) {
    Views views = new Views(store, variant);
    RecentMedia recent = new RecentMedia(store, views, variant);
    Media media = new Media(store, views, variant);
    Spots spots = new Spots(store, views, variant);
    Tags tags = new Tags(store);
    Users users = new Users(store, views);
    Follows follows = new Follows(store, views, variant);
    read("geographies/{geo}/media/recent", "basic", recent::ofCircle);
    read("locations/search", "public_content", spots::search);
    read("locations/{location}", "public_content", spots::get);
    read("locations/{location}/media/recent", "public_content", recent::ofSpot);
    read("media/popular", "basic", media::popular);
    read("media/search", "public_content", media::search);
    read("media/shortcode/{code}", "basic", media::byShortcode);
    read("media/{media}", "basic", media::byId);
    addReactions(store, views, variant);
    read("tags/search", "public_content", tags::search);
    read("tags/{tag}", "public_content", tags::get);
    read("tags/{tag}/media/recent", "public_content", recent::ofTag);
    read("users/search", "basic", users::search);
    add("GET", "users/self/feed", "basic", recent::feed);
    add("GET", "users/self/media/liked", "basic", recent::liked);
    add("GET", "users/self/requested-by", "follower_list", follows::pendingRequests);
    read("users/{user}", "basic", users::profile);
    read("users/{user}/media/recent", "basic", recent::ofUser);
    read("users/{user}/followed-by", "follower_list", follows::followers);
    read("users/{user}/follows", "follower_list", follows::followed);
    add("GET", "users/{user}/relationship", "follower_list", follows::relationship);
    add("POST", "users/{user}/relationship", "relationships", follows::change);
  }

  private void addReactions(Store store, Views views, ServerVariant variant) {
    Remarks remarks = new Remarks(store, views, variant);
    Likings likings = new Likings(store, views);
    read("media/{media}/comments", "basic", remarks::list);
    add("POST", "media/{media}/comments", "comments", remarks::create);
    add("DELETE", "media/{media}/comments/{comment}", "comments", remarks::delete);
    read("media/{media}/likes", "basic", likings::list);
    add("POST", "media/{media}/likes", "likes", likings::like);
    add("DELETE", "media/{media}/likes", "likes", likings::unlike);
  }

  private void read(String path, String scope, Operation operation) {
    routes.add(new Route("GET", parts(path), scope, true, operation));
  }

  private void add(String method, String path, String scope, Operation operation) {
    routes.add(new Route(method, parts(path), scope, false, operation));
  }

  private static List<String> parts(String path) {
    return Arrays.asList(path.split("/"));
  }

  /**
   * Returns all routes of the path template that matches best. The first matching route has the
   * fewest variables.
   */
  List<Route> of(List<String> path) {
    List<Route> fitting = routes.stream().filter(route -> route.matches(path)).toList();
    return fitting.stream()
        .filter(route -> route.template().equals(fitting.get(0).template()))
        .toList();
  }
}
