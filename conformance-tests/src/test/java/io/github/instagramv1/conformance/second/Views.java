package io.github.instagramv1.conformance.second;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creates the objects in responses. */
final class Views {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private final Store store;
  private final ServerVariant variant;

  Views(Store store, ServerVariant variant) {
    this.store = store;
    this.variant = variant;
  }

  Map<String, Object> summary(User user) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("username", user.username);
    map.put("profile_picture", file("u/" + user.id));
    map.put("id", user.id);
    map.put("full_name", user.fullName);
    return map;
  }

  /**
   * Returns a user for the results of a search. The properties {@code bio} and {@code website} are
   * optional there.
   */
  Map<String, Object> foundUser(User user) {
    Map<String, Object> map = summary(user);
    if (!variant.lean()) {
      map.put("website", "");
      map.put("bio", bio(user));
    }
    return map;
  }

  Map<String, Object> profile(User user) {
    Map<String, Object> map = summary(user);
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("media", store.photos.stream().filter(photo -> photo.owner == user).count());
    counts.put("followed_by", user.followers.size());
    counts.put("follows", user.follows.size());
    map.put("counts", counts);
    map.put("website", "");
    map.put("bio", bio(user));
    return map;
  }

  private static String bio(User user) {
    return user.id.hashCode() % 3 == 0 ? "" : "\u2615/\u20ac \"" + user.username + "\"";
  }

  Map<String, Object> spot(Spot spot) {
    Map<String, Object> map = point(spot);
    map.put("name", spot.name());
    map.put("id", spot.id());
    return map;
  }

  private static Map<String, Object> point(Spot spot) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("longitude", spot.longitude());
    map.put("latitude", spot.latitude());
    return map;
  }

  Map<String, Object> remark(Remark remark) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("text", remark.text());
    map.put("from", summary(remark.author()));
    map.put("id", String.valueOf(remark.id()));
    map.put("created_time", String.valueOf(remark.seconds()));
    return map;
  }

  List<Map<String, Object>> photos(List<Photo> photos, Caller caller) {
    return photos.stream().map(photo -> photo(photo, caller)).toList();
  }

  /** Returns media for the results of a search, where {@code likes} may be omitted. */
  List<Map<String, Object>> foundPhotos(List<Photo> photos, Caller caller) {
    List<Map<String, Object>> found = photos(photos, caller);
    if (variant.counts()) {
      found.forEach(photo -> photo.remove("likes"));
    }
    return found;
  }

  Map<String, Object> photo(Photo photo, Caller caller) {
    Map<String, Object> map = new LinkedHashMap<>();
    caller.account().ifPresent(user -> map.put("user_has_liked", photo.likedBy(user)));
    map.put("users_in_photo", photo.shown.stream().map(this::taggedUser).toList());
    map.put("user", summary(photo.owner));
    map.put("type", photo.video ? "video" : "image");
    map.put("tags", photo.tags);
    map.put("location", location(photo));
    map.put("link", "http://p.example.net/p/" + shortcode(photo.number) + "/");
    map.put("likes", likes(photo));
    map.put("comments", remarks(photo));
    map.put("images", sizes(photo, List.of("thumbnail", "low_resolution", "standard_resolution")));
    if (photo.video) {
      map.put("videos", sizes(photo, List.of("low_resolution", "standard_resolution")));
    }
    map.put("id", photo.id());
    map.put("filter", photo.video ? "Normal" : "X-Pro II");
    map.put("created_time", String.valueOf(photo.seconds));
    map.put("caption", photo.caption.map(this::remark).orElse(null));
    map.put("attribution", variant.lean() ? null : Map.of("name", "a program"));
    return map;
  }

  private Map<String, Object> taggedUser(User user) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("user", summary(user));
    map.put("position", Map.of("x", 0, "y", 1.0));
    return map;
  }

  /** Returns the location with name and coordinates, with one of them, or null. */
  private Map<String, Object> location(Photo photo) {
    Optional<Map<String, Object>> point = photo.point.map(Views::point);
    if (photo.spot.isEmpty()) {
      return point.orElse(null);
    }
    Map<String, Object> map = spot(photo.spot.get());
    if (point.isEmpty()) {
      map.remove("latitude");
      map.remove("longitude");
    }
    return map;
  }

  private Map<String, Object> likes(Photo photo) {
    List<Map<String, Object>> newest = new ArrayList<>();
    for (int i = photo.likes.size() - 1; i >= 0 && newest.size() < 4; i--) {
      newest.add(summary(photo.likes.get(i).user()));
    }
    return excerpt(photo.likes.size(), newest);
  }

  private Map<String, Object> remarks(Photo photo) {
    int size = photo.remarks.size();
    List<Remark> newest = photo.remarks.subList(Math.max(0, size - 8), size);
    return excerpt(size, newest.stream().map(this::remark).toList());
  }

  private Map<String, Object> excerpt(int count, Object data) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (!variant.counts()) {
      map.put("data", data);
    }
    map.put("count", count);
    return map;
  }

  private Map<String, Object> sizes(Photo photo, List<String> names) {
    Map<String, Object> map = new LinkedHashMap<>();
    int width = 150;
    for (String name : names) {
      Map<String, Object> file = new LinkedHashMap<>();
      file.put("width", width);
      file.put("height", width * 3 / 4);
      file.put("url", file("f/" + photo.number + "/" + width));
      map.put(name, file);
      width = width == 150 ? 306 : 612;
    }
    return map;
  }

  /** Returns the URL of a file. The URL may differ in every response. */
  private String file(String path) {
    String key = variant.lean() ? "" : "?v=2&s=%20&key=" + System.nanoTime();
    return "http://cdn.example.net:8090/" + path + key;
  }

  /** A number in base 64. */
  static String shortcode(long number) {
    StringBuilder digits = new StringBuilder();
    for (long rest = number; rest > 0; rest /= 64) {
      digits.insert(0, DIGITS.charAt((int) (rest % 64)));
    }
    return digits.toString();
  }
}
