package io.github.instagramv1.conformance.integration.oldclient;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jinstagram.entity.comments.MediaCommentResponse;

/** The library's methods for media, comments and likes. */
final class MediaCalls {
  private MediaCalls() {}

  static List<OldCall> all() {
    return List.of(
        new OldCall(
            "getMediaInfo(String)",
            "getMedia",
            (client, samples) -> {
              String id = samples.mediaId();
              samples.verify(client.getMediaInfo(id), "/media/" + id);
            }),
        new OldCall(
            "getMediaInfoByShortcode(String)",
            "getMediaByShortcode",
            (client, samples) -> {
              String shortcode = samples.medium().get("link").asText().replaceAll(".*/p/|/$", "");
              samples.verify(
                  client.getMediaInfoByShortcode(shortcode), "/media/shortcode/" + shortcode);
            }),
        new OldCall(
            "getPopularMedia()",
            "getPopularMedia",
            (client, samples) -> samples.verify(client.getPopularMedia(), "/media/popular")),
        new OldCall(
            "searchMedia(double,double)",
            "searchMedia",
            (client, samples) -> {
              Spot spot = Spot.of(samples.mediumAtPlace());
              samples.verify(
                  client.searchMedia(spot.latitude(), spot.longitude()),
                  "/media/search?" + spot.query());
            }),
        new OldCall(
            "searchMedia(double,double,int)",
            "searchMedia",
            (client, samples) -> {
              Spot spot = Spot.of(samples.mediumAtPlace());
              samples.verify(
                  client.searchMedia(spot.latitude(), spot.longitude(), 5000),
                  "/media/search?distance=5000&" + spot.query());
            }),
        new OldCall(
            "searchMedia(double,double,Date,Date,int)",
            "searchMedia",
            (client, samples) -> {
              JsonNode medium = samples.mediumAtPlace();
              Spot spot = Spot.of(medium);
              long time = medium.get("created_time").asLong();
              samples.verify(
                  client.searchMedia(
                      spot.latitude(),
                      spot.longitude(),
                      samples.time(medium, 3600),
                      samples.time(medium, -3600),
                      100),
                  "/media/search?distance=100&min_timestamp=%d&max_timestamp=%d&%s"
                      .formatted(time - 3600, time + 3600, spot.query()));
            }),
        new OldCall(
            "getMediaComments(String)",
            "listComments",
            (client, samples) -> {
              String id = samples.mediaId();
              samples.verify(client.getMediaComments(id), "/media/" + id + "/comments");
            }),
        new OldCall(
            "setMediaComments(String,String)",
            "createComment",
            (client, samples) -> {
              String id = samples.mediaId();
              String text = "Schön & \"größer\" 🐕 #one %";
              MediaCommentResponse created = client.setMediaComments(id, text);
              assertThat(created.getCommentData().getText()).isEqualTo(text);
              JsonNode all = samples.get("/media/" + id + "/comments").get("data");
              assertThat(all.get(all.size() - 1).get("id").asText())
                  .isEqualTo(created.getCommentData().getId());
              assertThat(all.get(all.size() - 1).get("text").asText()).isEqualTo(text);
            }),
        new OldCall(
            "deleteMediaCommentById(String,String)",
            "deleteComment",
            (client, samples) -> {
              String id = samples.mediaId();
              String comment = client.setMediaComments(id, "Soon gone").getCommentData().getId();
              MediaCommentResponse deleted = client.deleteMediaCommentById(id, comment);
              assertThat(deleted.getMeta().getCode()).isEqualTo(200);
              assertThat(samples.get("/media/" + id + "/comments").get("data"))
                  .isNotEmpty()
                  .noneMatch(each -> each.get("id").asText().equals(comment));
            }),
        new OldCall(
            "getUserLikes(String)",
            "listLikes",
            (client, samples) -> {
              String id = samples.mediaId();
              samples.verify(client.getUserLikes(id), "/media/" + id + "/likes");
            }),
        new OldCall(
            "setUserLike(String)",
            "likeMedia",
            (client, samples) -> {
              String id = samples.mediaId();
              assertThat(client.setUserLike(id).getMeta().getCode()).isEqualTo(200);
              assertThat(isLiked(samples, id)).isTrue();
            }),
        new OldCall(
            "deleteUserLike(String)",
            "unlikeMedia",
            (client, samples) -> {
              String id = samples.mediaId();
              client.setUserLike(id);
              assertThat(client.deleteUserLike(id).getMeta().getCode()).isEqualTo(200);
              assertThat(isLiked(samples, id)).isFalse();
            }));
  }

  private static boolean isLiked(Samples samples, String id) {
    return samples.get("/media/" + id).at("/data/user_has_liked").asBoolean();
  }
}
