package io.github.instagramv1.server.dataexport;

import java.awt.Color;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The layouts that exports have had. Each layout can create an export with the same content. */
enum Layout {
  OLD("old.account", "2018-06-01T12:00:00Z"),
  MIDDLE("middle_account", "2021-06-01T12:00:00Z"),
  NEW("new_account", "2024-06-01T12:00:00Z");

  static final String NAME = "Zoë Mu\u0308ller 🌻";
  static final String BIO = "مرحبا بالعالم\nCafé";
  static final String WEBSITE = "http://zoë.example/a?b=c";
  static final String CAPTION = "Déjà vu 🎉 #été am Fluß, مساء الخير";
  static final String ALBUM = "Zwei Bilder é";
  static final String COMMENT = "Très joli 😍 جميل";
  static final String PLACE = "Göteborg, Sweden";
  static final String POST = "CP0123456aa";

  final String username;
  final long time;

  Layout(String username, String time) {
    this.username = username;
    this.time = Instant.parse(time).getEpochSecond();
  }

  /** Returns a complete export in this layout. */
  SampleExport export() {
    return this == OLD ? oldExport() : recentExport();
  }

  private SampleExport oldExport() {
    SampleExport export =
        new SampleExport("", false)
            .put(
                "media.json",
                Map.of(
                    "photos",
                    List.of(
                        oldItem("photos/201806/one.jpg", 0, CAPTION, PLACE),
                        oldItem("photos/201806/two.jpg", 10, ALBUM, ""),
                        oldItem("photos/201806/three.jpg", 10, ALBUM, ""),
                        oldItem("photos/201806/heic.jpg", 20, "", ""),
                        oldItem("photos/201806/missing.jpg", 30, "", "")),
                    "videos",
                    List.of(oldItem("videos/201806/four.mp4", 40, "", "")),
                    "stories",
                    List.of(oldItem("stories/201806/s.jpg", 50, "", "")),
                    "profile",
                    List.of(
                        Map.of("path", "profile/201806/other.jpg"),
                        Map.of("path", "profile/201806/me.jpg", "is_active_profile", true))))
            .put(
                "profile.json",
                Map.of(
                    "username",
                    username,
                    "name",
                    NAME,
                    "biography",
                    BIO,
                    "website",
                    WEBSITE,
                    "private_account",
                    true))
            .put(
                "connections.json",
                Map.of(
                    "followers",
                    Map.of("mia", iso(1), "noah", iso(2)),
                    "following",
                    Map.of("mia", iso(3), "liam", iso(4)),
                    "blocked_users",
                    Map.of("troll", iso(5))))
            .put(
                "likes.json",
                Map.of(
                    "media_likes",
                    List.of(List.of(iso(60), "mia"), List.of(iso(61), "mia")),
                    "comment_likes",
                    List.of(List.of(iso(62), "mia"))))
            .put(
                "comments.json",
                Map.of(
                    "media_comments",
                    List.of(
                        List.of(iso(70), COMMENT, username),
                        List.of(iso(71), COMMENT, "liam"),
                        List.of(iso(72), "a".repeat(301), "mia"))));
    return addFiles(export, "photos/201806/", "videos/201806/", "profile/201806/me.jpg");
  }

  private Map<String, Object> oldItem(String path, int later, String caption, String place) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("caption", caption);
    item.put("taken_at", iso(later));
    if (!place.isEmpty()) {
      item.put("location", place);
    }
    item.put("path", path);
    return item;
  }

  private String iso(int later) {
    String text = Instant.ofEpochSecond(time + later).toString();
    return later % 2 == 0 ? text.replace("Z", "") : text.replace("Z", "+00:00");
  }

  private static SampleExport addFiles(
      SampleExport export, String photos, String videos, String picture) {
    return export
        .put(photos + "one.jpg", TestPhotos.withExif(TestPhotos.jpeg(900, 700, Color.RED), 1))
        .put(photos + "two.jpg", TestPhotos.jpeg(1080, 1080, Color.GREEN))
        .put(photos + "three.jpg", TestPhotos.jpeg(300, 400, Color.BLUE))
        .put(photos + "heic.jpg", TestPhotos.heic())
        .put(videos + "four.mp4", TestPhotos.video())
        .put(picture, TestPhotos.jpeg(200, 200, Color.YELLOW));
  }

  private SampleExport recentExport() {
    boolean newest = this == NEW;
    String content = newest ? "your_instagram_activity/content/" : "content/";
    String activity = newest ? "your_instagram_activity/" : "";
    String connections = (newest ? "connections/" : "") + "followers_and_following/";
    SampleExport export =
        new SampleExport(newest ? "instagram-new-2024-06-02/" : "", true)
            .put(content + "posts_1.json", posts())
            .put(
                content + "stories.json",
                Map.of("ig_stories", List.of(media("media/stories/s.jpg", 50, ""))))
            .put(
                content + "archived_posts.json",
                Map.of("ig_archived_post_media", List.of(post("", 0, List.of()))))
            .put(
                newest
                    ? "personal_information/personal_information/personal_information.json"
                    : "account_information/personal_information.json",
                profile())
            .put(
                connections + (newest ? "followers_1.json" : "followers.json"),
                newest
                    ? List.of(entry("", "mia", 1), entry("", "noah", 2))
                    : Map.of(
                        "relationships_followers",
                        List.of(entry("", "mia", 1), entry("", "noah", 2))))
            .put(
                connections + "following.json",
                Map.of(
                    "relationships_following",
                    newest
                        ? List.of(titledEntry("mia", 3), titledEntry("liam", 4))
                        : List.of(entry("", "mia", 3), entry("", "liam", 4))))
            .put(
                connections + "blocked_profiles.json",
                Map.of("relationships_blocked_users", List.of(titledEntry("troll", 5))))
            .put(
                activity + "likes/liked_posts.json",
                Map.of(
                    "likes_media_likes",
                    List.of(
                        like("mia", "https://www.instagram.com/p/" + POST + "/", 60),
                        like("mia", "https://www.instagram.com/reel/CP0123456ab/", 61))))
            .put(
                activity + "likes/liked_comments.json",
                Map.of("likes_comment_likes", List.of(like("mia", "https://x.example/", 62))))
            .put(
                activity + "comments/" + (newest ? "post_comments_1.json" : "post_comments.json"),
                comments())
            .put(activity + "messages/inbox/mia/message_1.json", Map.of("messages", List.of()));
    return addFiles(export, "media/posts/1/", "media/posts/1/", "media/other/me.jpg");
  }

  private List<Object> posts() {
    return List.of(
        Map.of("media", List.of(mediaWithPlace("media/posts/1/one.jpg", 0, CAPTION))),
        post(
            ALBUM,
            10,
            List.of(
                media("media/posts/1/two.jpg", 9, ""), media("media/posts/1/three.jpg", 9, ""))),
        Map.of("media", List.of(media("media/posts/1/heic.jpg", 20, ""))),
        Map.of("media", List.of(media("media/posts/1/missing.jpg", 30, ""))),
        Map.of("media", List.of(media("media/posts/1/four.mp4", 40, ""))));
  }

  private Map<String, Object> post(String title, int later, List<Object> media) {
    return Map.of("title", title, "creation_timestamp", time + later, "media", media);
  }

  private Map<String, Object> media(String uri, int later, String title) {
    return Map.of("uri", uri, "creation_timestamp", time + later, "title", title);
  }

  private Map<String, Object> mediaWithPlace(String uri, int later, String title) {
    Map<String, Object> media = new LinkedHashMap<>(media(uri, later, title));
    Map<String, Object> point =
        Map.of("latitude", TestPhotos.LATITUDE, "longitude", TestPhotos.LONGITUDE);
    media.put("media_metadata", Map.of("photo_metadata", Map.of("exif_data", List.of(point))));
    return media;
  }

  private Map<String, Object> profile() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("Email", Map.of("value", "zoe@example.org"));
    values.put("Username", Map.of("href", "", "value", username, "timestamp", 0));
    values.put("Name", Map.of("value", NAME));
    values.put("Bio", Map.of("value", BIO));
    values.put("Website", Map.of("href", "", "value", WEBSITE.replace("http://", "")));
    values.put("Private Account", Map.of("value", "True"));
    return Map.of(
        "profile_user",
        List.of(
            Map.of(
                "media_map_data",
                Map.of("Profile Photo", Map.of("uri", "media/other/me.jpg")),
                "string_map_data",
                values)));
  }

  private Map<String, Object> entry(String title, String username, int later) {
    return Map.of(
        "title",
        title,
        "string_list_data",
        List.of(
            Map.of(
                "href",
                "https://www.instagram.com/" + username,
                "value",
                username,
                "timestamp",
                time + later)));
  }

  private Map<String, Object> titledEntry(String username, int later) {
    return Map.of(
        "title",
        username,
        "string_list_data",
        List.of(
            Map.of("href", "https://www.instagram.com/_u/" + username, "timestamp", time + later)));
  }

  private Map<String, Object> like(String owner, String href, int later) {
    return Map.of(
        "title",
        owner,
        "string_list_data",
        List.of(Map.of("href", href, "value", "👍", "timestamp", time + later)));
  }

  private Object comments() {
    List<Object> comments = new ArrayList<>();
    comments.add(comment(COMMENT, username, 70));
    comments.add(comment(COMMENT, "liam", 71));
    comments.add(comment("a".repeat(301), "mia", 72));
    return this == NEW ? comments : Map.of("comments_media_comments", comments);
  }

  private Map<String, Object> comment(String text, String owner, int later) {
    if (this == NEW) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("Comment", Map.of("value", text));
      values.put("Media Owner", Map.of("value", owner));
      values.put("Time", Map.of("timestamp", time + later));
      return Map.of("media_list_data", List.of(), "string_map_data", values);
    }
    return Map.of(
        "title",
        owner,
        "string_list_data",
        List.of(Map.of("value", text, "timestamp", time + later)));
  }
}
